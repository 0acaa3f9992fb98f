import type { EngineHit, FilterCounts, Filters, HitData } from './pagefind.ts';

/** What Pagefind's stock components take for the engine; see SHIM in src/search/text/engine-files.ts. */
export interface ShimInstance {
  search(term: string | null, options: { filters: Filters }): Promise<ShimAnswer>;
  filters(): Promise<FilterCounts>;
}

export interface ShimAnswer {
  results: Pick<EngineHit, 'id' | 'score' | 'data'>[];
  filters: FilterCounts;
  totalFilters: FilterCounts;
}

/** The part of a component instance that this site uses; one instance is one list. */
export interface ListInstance {
  searchFilters: Filters;
  on(event: 'results', hear: (answer: ShimAnswer) => void): void;
  triggerSearchWithFilters(term: string, filters: Filters): void;
  setTranslations(words: Record<string, string>): void;
  registerInput(element: HTMLElement, capabilities: { keyboardNavigation: boolean }): void;
}

interface StockComponents {
  getInstanceManager(): { getInstance(name: string): ListInstance };
  configureInstance(name: string, options: Record<string, unknown>): ListInstance;
}

export interface ResultsElement extends HTMLElement {
  resultTemplate: (hit: HitData) => Element;
  /** Its hits; each is fetched when it comes into view, or when it is told to. */
  results: { load(): Promise<void> }[];
}

declare global {
  /** Read by the shim, which the components import as if it were the engine. */
  var siteSearch: { createInstance(options: { role: string }): ShimInstance } | undefined;
  interface Window {
    PagefindComponents?: StockComponents;
  }
}

let loading: Promise<StockComponents> | undefined;

/** Fetches the stock components once. They are a plain script: it looks up its own address while it runs. */
export function loadComponents(engine: string): Promise<StockComponents> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${engine}pagefind-component-ui.js`;
    script.addEventListener('load', () => resolve(window.PagefindComponents!));
    script.addEventListener('error', () => reject(new Error(script.src)));
    document.head.append(script);
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Only the page's own line speaks: of eight lists each would tell how much it found. */
const SILENT = Object.fromEntries(
  ['zero_results', 'one_result', 'many_results', 'total_zero_results', 'total_one_result', 'total_many_results', 'loading'].map((key) => [
    key,
    '',
  ]),
);

/** The instance of one list, before anything was asked of it. */
export function listInstance({ configureInstance }: StockComponents, engine: string, role: string, label: string): ListInstance {
  const instance = configureInstance(role, { bundlePath: `${engine}ui/`, role });
  instance.setTranslations({ ...SILENT, results_label: label });
  return instance;
}
