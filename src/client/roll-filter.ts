import type { FinderFile } from '#publish/roll-finder.ts';
import { matching } from './roll-match.ts';
import { sourceFromFile, sourceInPage, type FinderWords, type Sorting, type Source } from './roll-source.ts';

const PAUSE = 150;

/**
 * 在名单里查找和排序. Fetched at the first press of its button, or of 查找姓名 at the head of the page; the press opens the
 * form, and a long roll fetches its rows then. Without script the rows, the surname index and the download are all there.
 */
class RollFilter extends HTMLElement {
  #source: Promise<Source | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#find<HTMLButtonElement>('[aria-expanded]').addEventListener('click', () => this.#unfold(this.#panel.hasAttribute('hidden')));
    for (const opener of document.querySelectorAll('[data-opens-finder]')) opener.addEventListener('click', () => this.#unfold(true));
    const form = this.#find<HTMLFormElement>('form');
    // Chromium sends the last `input` of an IME before compositionend, Safari after it; half a syllable is no question yet.
    form.addEventListener('input', (event) => (event as InputEvent).isComposing || this.#soon());
    form.addEventListener('compositionend', () => this.#soon());
    form.addEventListener('reset', () => this.#soon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#answer().then(() => this.#lead());
    });
  }

  /** Whichever button fetched the module, none in here has to fetch it again. */
  connectedCallback(): void {
    delete this.dataset['module'];
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

  get #panel(): HTMLElement {
    return this.#find('[data-panel]');
  }

  #unfold(open: boolean): void {
    this.#panel.hidden = !open;
    this.#find('[aria-expanded]').setAttribute('aria-expanded', String(open));
    if (!open) return;
    this.scrollIntoView();
    this.#find('input').focus({ preventScroll: true });
    if (this.dataset['source']) void this.#load();
  }

  /** Who asked by the button or Enter is brought to the answer; from there the next Tab is the first hit. */
  #lead(): void {
    const status = this.#find('[role="status"]');
    status.focus({ preventScroll: true });
    status.scrollIntoView();
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
