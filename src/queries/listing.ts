/** One page of a list that is numbered from its oldest entry, so that a new story leaves every archive page as it was. */
export interface ListPage<Item> {
  items: Item[];
  /** Undefined for the front page, which always shows the newest. */
  number?: number;
  pages: number;
  newer?: string;
  older?: string;
}

const pageHref = (base: string, number: number): string => `${base}page/${number}/`;

/** The newest entries. They overlap the last archive page instead of moving every page by one. */
export function frontPage<Item>(newestFirst: readonly Item[], size: number, base: string): ListPage<Item> {
  const pages = Math.ceil(newestFirst.length / size);
  const next = newestFirst.length % size === 0 ? pages - 1 : pages;
  return { items: newestFirst.slice(0, size), pages, ...(pages > 1 && { older: pageHref(base, next) }) };
}

/** Every archive page: 1 holds the oldest entries. */
export function archivePages<Item>(newestFirst: readonly Item[], size: number, base: string): (ListPage<Item> & { number: number })[] {
  const oldestFirst = newestFirst.toReversed();
  const pages = Math.ceil(oldestFirst.length / size);
  if (pages < 2) return [];
  return Array.from({ length: pages }, (_, i) => ({
    items: oldestFirst.slice(i * size, (i + 1) * size).toReversed(),
    number: i + 1,
    pages,
    newer: i + 1 < pages ? pageHref(base, i + 2) : base,
    ...(i > 0 && { older: pageHref(base, i) }),
  }));
}
