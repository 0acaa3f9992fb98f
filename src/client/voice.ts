/** The part of a `SpeechSynthesisVoice` that decides. Android writes `zh_CN`, some engines `cmn-Hans-CN`. */
export interface VoiceName {
  lang: string;
  default?: boolean;
}

const MAINLAND = /^(?:zh|cmn)[-_](?:hans[-_])?cn/iu;
const MANDARIN = /^(?:zh|cmn)(?:$|[-_](?:hans|sg|tw))/iu;

/** A voice that speaks 普通话; a Cantonese one (zh-HK) would be another language to most readers. */
export function mandarinVoice<Voice extends VoiceName>(voices: readonly Voice[]): Voice | undefined {
  const mainland = voices.filter(({ lang }) => MAINLAND.test(lang));
  return mainland.find((voice) => voice.default) ?? mainland[0] ?? voices.find(({ lang }) => MANDARIN.test(lang));
}

/** Chromium lists its voices only some time after it was asked for the first time. */
export function loadedVoices(synthesis: SpeechSynthesis, patience = 1500): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const answer = () => resolve(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, patience);
  });
}
