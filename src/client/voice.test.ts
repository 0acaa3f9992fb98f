import { expect, test } from 'vitest';
import { loadedVoices, mandarinVoice } from './voice.ts';

const voices = (...langs: string[]) => langs.map((lang) => ({ lang }));

test.each([
  [['en-US', 'zh-CN'], 'zh-CN'],
  [['zh-TW', 'zh_CN'], 'zh_CN'],
  [['zh-HK', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
  [['zh-HK', 'zh-TW'], 'zh-TW'],
  [['zh'], 'zh'],
  [['zh-HK', 'yue-HK', 'en-US'], undefined],
  [[], undefined],
])('of %j the article is read by %s', (langs, lang) => {
  expect(mandarinVoice(voices(...langs))?.lang).toBe(lang);
});

test('of two Mandarin voices the device’s own choice reads', () => {
  expect(mandarinVoice([{ lang: 'zh-CN' }, { lang: 'zh-CN', default: true }])).toEqual({ lang: 'zh-CN', default: true });
});

test('voices that come late are waited for, and none is an answer too', async () => {
  const late = Object.assign(new EventTarget(), { list: [] as { lang: string }[], getVoices: () => late.list });
  const waiting = loadedVoices(late as unknown as SpeechSynthesis);
  late.list = voices('zh-CN');
  late.dispatchEvent(new Event('voiceschanged'));
  expect(await waiting).toEqual(voices('zh-CN'));
  const never = Object.assign(new EventTarget(), { getVoices: () => [] });
  expect(await loadedVoices(never as unknown as SpeechSynthesis, 1)).toEqual([]);
});
