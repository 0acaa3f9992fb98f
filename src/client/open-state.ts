import { sentenceOf, stateOf, type Opening, type OpeningWords } from './opening.ts';

const MINUTE = 60_000;

/** Whether a place is open in this minute. Without script, or with data it cannot read, the static text stays. */
class OpenStateElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { hours, words } = this.dataset;
    if (!hours || !words) return;
    this.#tell(JSON.parse(hours) as Opening, JSON.parse(words) as OpeningWords);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #tell(opening: Opening, words: OpeningWords): void {
    const now = new Date();
    const sentence = sentenceOf(stateOf(opening, now), words);
    if (this.textContent !== sentence) this.textContent = sentence;
    this.#timer = setTimeout(() => this.#tell(opening, words), MINUTE - (now.getTime() % MINUTE));
  }
}

customElements.define('open-state', OpenStateElement);
