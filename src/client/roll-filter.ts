import type { FinderFile } from '#publish/roll-finder.ts';
import { matching } from './roll-match.ts';
import { sourceFromFile, sourceInPage, type FinderWords, type Sorting, type Source } from './roll-source.ts';

const PAUSE = 150;

/**
 * 在名单里查找和排序. Fetched at the first press of its button, which opens the form; a long roll fetches its rows then.
 * Without script the rows, the surname index and the download are all there.
 */
class RollFilter extends HTMLElement {
  #source: Promise<Source | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#find<HTMLButtonElement>('[aria-expanded]').addEventListener('click', () => this.#toggle());
    const form = this.#find<HTMLFormElement>('form');
    // Chromium sends the last `input` of an IME before compositionend, Safari after it; half a syllable is no question yet.
    form.addEventListener('input', (event) => (event as InputEvent).isComposing || this.#soon());
    form.addEventListener('compositionend', () => this.#soon());
    form.addEventListener('reset', () => this.#soon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#soon();
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #words(): FinderWords {
    return JSON.parse(this.dataset['words']!) as FinderWords;
  }

  #toggle(): void {
    const panel = this.#find('[data-panel]');
    panel.hidden = !panel.hidden;
    this.#find('[aria-expanded]').setAttribute('aria-expanded', String(!panel.hidden));
    if (panel.hidden) return;
    this.#find('input').focus();
    if (this.dataset['source']) void this.#load();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(), PAUSE);
  }

  /** Undefined where the rows could not be had; the next question asks again. */
  #load(): Promise<Source | undefined> {
    this.#source ??= this.#open().catch(() => (this.#source = undefined));
    return this.#source;
  }

  async #open(): Promise<Source> {
    const { source, strokes = '', pinyin = '', table } = this.dataset;
    if (!source) return sourceInPage(document.getElementById(table!) as HTMLTableElement, { strokes, pinyin });
    const response = await fetch(source);
    if (!response.ok) throw new Error(response.statusText);
    return sourceFromFile((await response.json()) as FinderFile, this.#find<HTMLTableElement>('table'), this.#words);
  }

  async #answer(): Promise<void> {
    const source = await this.#load();
    const {
      text,
      honour = '',
      status = '',
      sort,
    } = Object.fromEntries(new FormData(this.#find<HTMLFormElement>('form'))) as {
      text: string;
      honour?: string;
      status?: string;
      sort: Sorting;
    };
    const hits = source && matching(source.entries, source.orders[sort], { text, honour, status });
    this.#tell(source?.entries.length ?? 0, hits?.length, hits && source.show(hits));
  }

  #tell(total: number, count: number | undefined, shown = 0): void {
    const words = this.#words;
    const values: Record<string, number> = { total, count: count ?? 0, shown, rest: (count ?? 0) - shown };
    const sentences =
      count === undefined ? [words.failed] : count === 0 ? [words.none] : [words.count, ...(shown < count ? [words.more] : [])];
    this.#find('[role="status"]').textContent = sentences.join(' ').replaceAll(/\{(\w+)\}/gu, (_, key: string) => String(values[key]));
  }
}

customElements.define('roll-filter', RollFilter);
