import { FILTERS, PAGE_KINDS, type PageKind } from '#domain/find/facts.ts';
import { phrasesOf } from '#domain/find/phrase.ts';
import { added, exactly, nearly, type Found, type Hit } from './ask.ts';
import type { FilterCounts, Filters } from './pagefind.ts';
import { bundleList, openBundles, ownEngine, SearchUnavailable, type OpenBundle, type OpenSite } from './site-bundles.ts';

export interface Answer {
  hits: Hit[];
  /** Counts behind each filter, the kind too. */
  filters: FilterCounts;
}

const PATIENCE = 20_000;

/** The search of this site. Its bundles are fetched at the first question, and asked again after a failure. */
export class SiteSearch {
  readonly #edition: string;
  readonly #answers = new Map<string, Promise<Answer>>();
  #site: Promise<OpenSite> | undefined;
  #totals: Promise<FilterCounts> | undefined;

  constructor(edition: string) {
    this.#edition = edition;
  }

  #open(): Promise<OpenSite> {
    this.#site ??= openBundles({ site: '', edition: this.#edition, patience: PATIENCE }, () => ownEngine(PATIENCE));
    this.#site.catch(() => (this.#site = undefined));
    return this.#site;
  }

  /**
   * Each question also asks whether the site still has the bundles that were opened: “none” is said of a whole, present
   * index only.
   */
  async #asked<Result>(ask: (bundles: OpenBundle[]) => Promise<Result>): Promise<Result> {
    const { list, bundles } = await this.#open();
    const asking = ask(bundles).catch((): never => {
      this.#forget();
      throw new SearchUnavailable('offline');
    });
    const [result, now] = await Promise.allSettled([asking, bundleList('', PATIENCE)]);
    if (now.status === 'rejected') throw now.reason;
    if (JSON.stringify(now.value) === JSON.stringify(list)) return asking;
    if (result.status === 'fulfilled') this.#forget();
    return ask((await this.#open()).bundles);
  }

  /** What was opened is opened anew at the next question: the site has changed, or a part of it did not come. */
  #forget(): void {
    this.#site = undefined;
    this.#totals = undefined;
    this.#answers.clear();
  }

  /** All filters of all bundles: fetched when the reader first opens them, and counted with every answer from then on. */
  totals(): Promise<FilterCounts> {
    this.#totals ??= this.#open().then(async ({ bundles }) => {
      const all = await Promise.all(bundles.map(({ instance }) => instance.filters()));
      this.#answers.clear();
      return added(all);
    });
    this.#totals.catch(() => (this.#totals = undefined));
    return this.#totals;
  }

  get hasTotals(): boolean {
    return this.#totals !== undefined;
  }

  #remembered(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key) ?? ask();
    this.#answers.set(key, known);
    known.catch(() => this.#answers.delete(key));
    return known;
  }

  /** What holds the words exactly. The kind is no filter of the index: it is which bundles are asked. */
  async exact(question: string, { [FILTERS.kind]: kinds, ...filters }: Filters): Promise<Answer> {
    const { hits, filters: counts } = await this.#remembered(JSON.stringify([question, filters]), async () => {
      const found = await this.#asked((bundles) => exactly(bundles, phrasesOf(question), filters));
      return { hits: found.hits, filters: { [FILTERS.kind]: countByKind(found), ...found.filters } };
    });
    return { hits: kinds?.length ? hits.filter(({ kind }) => kinds.includes(PAGE_KINDS[kind])) : hits, filters: counts };
  }

  near(question: string, { [FILTERS.kind]: kinds, ...filters }: Filters): Promise<Hit[]> {
    const isWanted = ({ kind }: OpenBundle): boolean => !kinds?.length || kinds.includes(PAGE_KINDS[kind]);
    return this.#asked((bundles) => nearly(bundles.filter(isWanted), phrasesOf(question), filters));
  }
}

function countByKind({ hits }: Found): Record<string, number> {
  const counted = Object.entries(PAGE_KINDS).map(
    ([kind, label]) => [label, hits.filter((hit) => hit.kind === (kind as PageKind)).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
