import { findTitles, foldedQuery, type TitleRow } from './title-match.ts';
import { section, type TitleWords } from './title-results.ts';

/** Short enough to feel immediate, long enough for browsers that limit changes of the address and for screen readers. */
const PAUSE = 200;

/** Titles that contain what is typed. The address follows (`?q=`), so that a search can be sent to somebody. */
class TitleSearch extends HTMLElement {
  #titles: Promise<TitleRow[]> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#find<HTMLInputElement>('input');
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.addEventListener('input', (event) => this.#typed(event as InputEvent));
    // Chromium sends the last `input` of an IME before this event, Safari after it.
    this.addEventListener('compositionend', () => this.#soon());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    if (input.value) void this.#search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  /** Half a syllable of pinyin is not yet a question. */
  #typed({ isComposing }: InputEvent): void {
    if (!isComposing) this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const input = this.#find<HTMLInputElement>('input');
    const query = input.value.trim();
    this.#remember(query);
    const words = JSON.parse(this.dataset['words']!) as TitleWords;
    const titles = foldedQuery(query) ? await this.#load() : [];
    // Whoever typed on meanwhile gets the answer to the newer question.
    if (query === input.value.trim()) this.#show(query, titles, words);
  }

  #remember(query: string): void {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }

  /** Undefined where the list could not be had; the next search asks again. */
  async #load(): Promise<TitleRow[] | undefined> {
    this.#titles ??= fetch(this.dataset['source']!).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<TitleRow[]>;
    });
    return this.#titles.catch(() => (this.#titles = undefined));
  }

  #show(query: string, titles: TitleRow[] | undefined, words: TitleWords): void {
    const groups = findTitles(titles ?? [], query);
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const sentence = !query ? '' : !titles ? words.failed : count > 0 ? words.some : words.none;
    this.#find('[role="status"]').textContent = sentence.replace('{count}', String(count)).replace('{query}', () => query);
    this.#find('[data-results]').replaceChildren(...groups.map((group) => section(group, query, words)));
  }
}

customElements.define('title-search', TitleSearch);
