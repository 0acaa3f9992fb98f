import { readOut, type Passage, type Say } from './read-out.ts';
import { loadedVoices, mandarinVoice } from './voice.ts';

const TEXT = 'h1, h2, h3, h4, p, li, blockquote';
/** Captions and notes interrupt a listener; whoever sees them can still read them. */
const ASIDE = 'figure, nav, table, .footnotes, .no-print, [hidden], [aria-hidden="true"]';

function spokenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.footnote-ref')) mark.remove();
  return copy.textContent ?? '';
}

/** The innermost blocks of text: a list item that holds paragraphs is read by them, not twice. */
function passagesOf(article: Element): Passage[] {
  const blocks = Array.from(article.querySelectorAll(TEXT)).filter((block) => !block.closest(ASIDE) && !block.querySelector(TEXT));
  return blocks.map((block) => ({ text: spokenText(block), mark: (current) => block.toggleAttribute('data-reading', current) }));
}

/** The sentence being spoken. Chromium forgets an utterance that nobody holds, and its `end` never comes. */
let speaking: SpeechSynthesisUtterance | undefined;

/** Settles on the signal too: some engines report nothing after `cancel()`. */
function sayWith(voice: SpeechSynthesisVoice, signal: AbortSignal): Say {
  return (sentence) =>
    new Promise((resolve, reject) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      Object.assign(utterance, { voice, lang: voice.lang });
      utterance.onend = () => resolve();
      utterance.onerror = ({ error }) => (signal.aborted ? resolve() : reject(new Error(error)));
      signal.addEventListener('abort', () => resolve(), { once: true });
      speaking = utterance;
      speechSynthesis.speak(speaking);
    });
}

/** 朗读: reads the article that `for` names, sentence by sentence, in the reader's own device; nothing is sent anywhere. */
class ReadAloud extends HTMLElement {
  #running: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('click', () => (this.#running ? this.stop() : void this.start()));
    addEventListener('pagehide', () => this.stop());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    globalThis.speechSynthesis?.cancel();
    this.#show('start');
  }

  async start(): Promise<void> {
    const run = (this.#running = new AbortController());
    this.#show('stop');
    const failed = await this.#read(run.signal).then(
      () => false,
      () => true,
    );
    if (this.#running !== run) return;
    this.stop();
    if (failed) this.#show('unavailable');
  }

  async #read(signal: AbortSignal): Promise<void> {
    const article = document.getElementById(this.getAttribute('for') ?? '');
    const voice = globalThis.speechSynthesis && mandarinVoice(await loadedVoices(speechSynthesis));
    if (!article || !voice) throw new Error('nothing to read, or nobody to read it');
    await readOut(passagesOf(article), sayWith(voice, signal), signal);
  }

  #show(label: 'start' | 'stop' | 'unavailable'): void {
    const button = this.querySelector('button');
    if (button) button.textContent = this.dataset[label] ?? '';
  }
}

customElements.define('read-aloud', ReadAloud);
