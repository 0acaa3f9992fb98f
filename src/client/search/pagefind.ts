/** What of Pagefind 1.6 this site uses: the module that lies in the engine's folder of the built site. */
export interface EngineModule {
  createInstance(options: Record<string, unknown>): EngineInstance;
}

export interface EngineInstance {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(term: string | null, options: { filters: Filters }): Promise<EngineAnswer>;
  filters(): Promise<FilterCounts>;
  destroy(): Promise<void>;
}

/** Chosen values by filter. */
export type Filters = Record<string, string[]>;
/** How many pages stand behind each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface EngineHit {
  id: string;
  score: number;
  data(): Promise<HitData>;
}

export interface EngineAnswer {
  results: EngineHit[];
  filters: FilterCounts;
  totalFilters: FilterCounts;
}

/** A page that was hit, with the piece of its text round the hit. */
export interface HitData {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string }[];
  filters: Record<string, string[]>;
}
