/** How a list is to be: what `entriesByFolder` of the gateway understands. */
export interface ListWish {
  folder: string;
  sort?: string;
  descending?: boolean;
  filters?: Record<string, string | boolean>;
}

/** Sorting and filters as Decap keeps them for a collection. */
export interface ViewState {
  sort: readonly { key: string; direction: string }[];
  filters: readonly { field: string; pattern: string | boolean; active?: boolean }[];
}

/** The value inside the pattern that config/lists.ts makes of a choice. */
const CHOICE = /^\(\^\|"\)(.*)\("\|\$\)$/u;

const valueOf = (pattern: string | boolean): string | boolean =>
  typeof pattern === 'string' ? (CHOICE.exec(pattern)?.[1] ?? pattern) : pattern;

/**
 * What the gateway is asked so that it sorts and filters. Undefined where it cannot: two filters on one field are beyond it, so
 * all entries are fetched and Decap filters them.
 */
export function listWish(folder: string, { sort, filters }: ViewState): ListWish | undefined {
  const active = filters.filter((filter) => filter.active);
  if (new Set(active.map(({ field }) => field)).size < active.length) return undefined;
  const [by] = sort.filter(({ direction }) => direction !== 'None');
  return {
    folder,
    ...(by && { sort: by.key, descending: by.direction === 'Descending' }),
    ...(active.length > 0 && { filters: Object.fromEntries(active.map(({ field, pattern }) => [field, valueOf(pattern)])) }),
  };
}
