import { FILTERS, PAGE_KINDS, type PageKind } from '#domain/find/facts.ts';
import type { ShimAnswer, ShimInstance } from './components.ts';
import type { HitWords } from './hit-item.ts';
import { MAIN, NEAR, openLists, type Lists } from './lists.ts';
import { askPartners, type Partner, type PartnerSearch } from './partners.ts';
import { questionFrom, remember, type Question } from './question.ts';
import { countsByKind, hideSections, showSection } from './sections.ts';
import { SearchUnavailable } from './site-bundles.ts';
import { SiteSearch } from './site-search.ts';

/** Long enough not to ask after each letter. */
const PAUSE = 300;

interface Words extends HitWords {
  names: string;
  /** With `{query}`. */
  namesOf: string;
  asking: string;
  /** With `{count}` and `{query}`. */
  some: string;
  none: string;
  near: string;
  offline: string;
  stale: string;
  'no-wasm': string;
  /** With `{names}`. */
  missing: string;
}

const EMPTY: ShimAnswer = { results: [], filters: {}, totalFilters: {} };

/**
 * 搜索. The reader's words go through our own search (exact, by kind) and are shown by Pagefind's stock lists and filters, which
 * take it for the engine. Nothing is fetched before the first word.
 */
class SiteSearchElement extends HTMLElement {
  readonly #input: HTMLInputElement;
  readonly #engine = this.dataset['engine']!;
  readonly #words = JSON.parse(this.dataset['words']!) as Words;
  readonly #search = new SiteSearch(this.dataset['edition']!);
  readonly #partners: PartnerSearch;
  #lists: Promise<Lists> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  /** The address that the page answers; a link within the page is a step in its history too, and asks nothing. */
  #answering = '';

  constructor() {
    super();
    this.#input = this.#find('input');
    const partners = JSON.parse(this.dataset['partners']!) as Partner[];
    this.#partners = askPartners(partners, this.dataset['edition']!);
  }

  connectedCallback(): void {
    const form = this.#find<HTMLFormElement>('form');
    // Chromium sends the last `input` of an IME before compositionend, Safari after it; half a syllable is no question yet.
    this.#input.addEventListener('input', (event) => (event as InputEvent).isComposing || this.#soon());
    this.#input.addEventListener('compositionend', () => this.#soon());
    this.#input.addEventListener('keydown', (event) => this.#keyed(event));
    this.#input.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask({ q: this.#input.value.trim(), filters: this.#question.filters }, true);
    });
    this.#find<HTMLDetailsElement>('details').addEventListener('toggle', () => void this.#unfold());
    this.addEventListener('click', ({ target }) => this.#pressed(target as HTMLElement));
    globalThis.addEventListener('popstate', () => location.search !== this.#answering && void this.#restore());
    void this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #question(): Question {
    return questionFrom(new URLSearchParams(location.search));
  }

  async #restore(): Promise<void> {
    const question = this.#question;
    this.#input.value = question.q;
    if (Object.keys(question.filters).some((name) => name !== FILTERS.kind)) this.#find<HTMLDetailsElement>('details').open = true;
    if (question.q) await this.#ask(question);
    else this.#clear();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask({ q: this.#input.value.trim(), filters: this.#question.filters }), PAUSE);
  }

  /** Down from the field is the first hit, as from one hit to the next. */
  #keyed(event: KeyboardEvent): void {
    const first = this.querySelector<HTMLAnchorElement>('section:not([hidden]) pagefind-results a');
    if (event.key !== 'ArrowDown' || event.isComposing || !first) return;
    event.preventDefault();
    first.focus();
  }

  /** Only one kind, or all of them again. */
  #pressed(target: HTMLElement): void {
    const kind = target.closest<HTMLElement>('[data-only]')?.dataset['only'] as PageKind | undefined;
    if (kind === undefined) return;
    const { [FILTERS.kind]: _, ...others } = this.#question.filters;
    const filters = PAGE_KINDS[kind] ? { ...others, [FILTERS.kind]: [PAGE_KINDS[kind]] } : others;
    void this.#ask({ q: this.#input.value.trim(), filters }, true);
  }

  /** The filters weigh as much as an answer: they come when somebody wants them. */
  async #unfold(): Promise<void> {
    if (!this.#find<HTMLDetailsElement>('details').open || this.#search.hasTotals) return;
    const totals = await this.#search.totals().catch(() => undefined);
    const { q, filters } = this.#question;
    if (totals && q) (await this.#open()).get(MAIN)!.triggerSearchWithFilters(q, filters);
  }

  #open(): Promise<Lists> {
    this.#lists ??= this.#start();
    this.#lists.catch(() => (this.#lists = undefined));
    return this.#lists;
  }

  #start(): Promise<Lists> {
    globalThis.siteSearch = { createInstance: ({ role }) => this.#shim(role) };
    return openLists(this, this.#engine, this.#words).then((lists) => {
      lists.get(MAIN)!.on('results', (answer) => void this.#answered(answer, lists));
      return lists;
    });
  }

  /** What each stock list takes for the engine. */
  #shim(role: string): ShimInstance {
    return {
      filters: async () => (role === MAIN && this.#search.hasTotals ? this.#search.totals() : {}),
      search: async (term, { filters }) => {
        try {
          return term ? await this.#answerOf(role, term, filters) : EMPTY;
        } catch (error) {
          if (role === MAIN) this.#fail(error);
          return EMPTY;
        }
      },
    };
  }

  async #answerOf(role: string, term: string, filters: Record<string, string[]>): Promise<ShimAnswer> {
    if (role === NEAR) return { ...EMPTY, results: await this.#search.near(term, filters) };
    const partner = this.#partners.named(role);
    if (partner) return { ...EMPTY, results: await partner.find(term, filters) };
    const kind = PAGE_KINDS[role as PageKind];
    const answer = await this.#search.exact(term, kind ? { ...filters, [FILTERS.kind]: [kind] } : filters);
    const totalFilters = this.#search.hasTotals ? { ...answer.filters, ...(await this.#search.totals()) } : answer.filters;
    return { results: answer.hits, filters: answer.filters, totalFilters };
  }

  async #ask(question: Question, isStep = false): Promise<void> {
    clearTimeout(this.#timer);
    remember(question, isStep);
    this.#answering = location.search;
    this.#leadToRolls(question.q);
    if (!question.q) return this.#clear();
    this.#asked = question.q;
    this.#tell(this.#words.asking);
    try {
      const lists = await this.#open();
      lists.get(MAIN)!.triggerSearchWithFilters(question.q, question.filters);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The main list is shown by kind; whoever chose in the filters changed the address too. */
  async #answered({ results, filters: counts }: ShimAnswer, lists: Lists): Promise<void> {
    const q = this.#asked;
    if (!q || this.dataset['failed'] !== undefined) return;
    const { searchFilters: filters } = lists.get(MAIN)!;
    remember({ q, filters }, false);
    this.#answering = location.search;
    const [chosen, isNone] = [filters[FILTERS.kind] ?? [], results.length === 0];
    for (const [kind, count] of countsByKind(counts, chosen)) {
      showSection(this, kind, count, chosen.length === 1);
      if (count > 0) lists.get(kind)!.triggerSearchWithFilters(q, filters);
    }
    showSection(this, NEAR, Number(isNone), true);
    if (isNone) lists.get(NEAR)!.triggerSearchWithFilters(q, filters);
    this.#find('[data-all-kinds]').hidden = chosen.length === 0;
    this.#tell((isNone ? this.#words.none : this.#words.some).replace('{count}', String(results.length)).replace('{query}', () => q));
    await this.#askOthers(q, filters, lists);
  }

  /** Partners come after our own answer, each in its time; who does not come is named. */
  async #askOthers(q: string, filters: Record<string, string[]>, lists: Lists): Promise<void> {
    const missing: string[] = [];
    const note = this.#find('[data-missing]');
    note.hidden = true;
    await this.#partners.each(async (partner) => {
      const hits = await partner.find(q, filters).catch(() => undefined);
      if (q !== this.#asked) return;
      if (!hits) missing.push(partner.name);
      showSection(this, partner.role, hits?.length ?? 0, false);
      if (hits?.length) lists.get(partner.role)!.triggerSearchWithFilters(q, filters);
    });
    if (q !== this.#asked || missing.length === 0) return;
    note.textContent = this.#words.missing.replace('{names}', () => missing.join('、'));
    note.hidden = false;
  }

  /** Whoever looked for a person is one press away from the rolls. */
  #leadToRolls(q: string): void {
    const link = this.#find<HTMLAnchorElement>('[data-lookup]');
    link.href = q ? `/honors/lookup/?${new URLSearchParams({ q })}` : '/honors/lookup/';
    link.textContent = q ? this.#words.namesOf.replace('{query}', () => q) : this.#words.names;
  }

  #tell(sentence: string): void {
    delete this.dataset['failed'];
    this.#find('[role="status"]').textContent = sentence;
  }

  /** A search that cannot be made says so and leads to the lists; it never looks as if nothing was found. */
  #fail(error: unknown): void {
    const because = error instanceof SearchUnavailable ? error.because : 'offline';
    hideSections(this);
    this.#tell(this.#words[because]);
    this.dataset['failed'] = because;
  }

  #clear(): void {
    this.#asked = '';
    hideSections(this);
    this.#find('[data-missing]').hidden = true;
    this.#tell('');
  }
}

customElements.define('site-search', SiteSearchElement);
