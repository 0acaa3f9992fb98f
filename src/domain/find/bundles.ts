import type { PageFacts, PageKind } from './facts.ts';

/** Raised whenever a page that knows only the earlier layout could misread the list of bundles. */
export const BUNDLES_FORMAT = 1;

/** 索引包: some pages in an index of their own. Its folder carries the hash of what is in it, and never changes. */
export interface Bundle {
  name: string;
  kind: PageKind;
  /** Below the folder of the list, with a slash at its end. */
  path: string;
  pages: number;
}

/** The list of a site's bundles at `/pagefind/bundles.json`: what its own search and those of others start from. */
export interface BundleList {
  format: number;
  /** The normaliser by which the bundles were written; see src/search/edition.ts. */
  edition: string;
  /** The engine itself, and an index without a page for it to start with. */
  engine: string;
  bundles: Bundle[];
}

/** Below the built site. */
export const BUNDLES_FILE = 'pagefind/bundles.json';

/** More pages than that take longer to index than a publication may: they are divided by year, then by half year. */
const MANY = 1200;

type Filed = { facts: PageFacts };
type Key = (facts: PageFacts) => unknown;

/** What divides a kind that is too large; the others are read, not published every day. */
const KEYS: Partial<Record<PageKind, readonly Key[]>> = {
  stories: [({ year }) => year, ({ half }) => half],
  rolls: [({ year }) => year],
};

function divided<Page extends Filed>(name: string, pages: Page[], keys: readonly Key[]): [string, Page[]][] {
  const [key, ...finer] = keys;
  if (!key || pages.length <= MANY) return [[name, pages]];
  return Array.from(Map.groupBy(pages, ({ facts }) => key(facts))).flatMap(([part, some]) =>
    divided(`${name}-${String(part)}`, some, finer),
  );
}

/**
 * Which bundle each page belongs to. Pages of one kind lie together, so that an answer is parted by kind without a look
 * at any page; of stories and rolls, those of one time, so that a new one touches no closed bundle.
 */
export function bundled<Page extends Filed>(pages: readonly Page[]): Map<string, Page[]> {
  const kinds = Array.from(Map.groupBy(pages, ({ facts }) => facts.kind));
  return new Map(kinds.flatMap(([kind, some]) => divided(kind, some, KEYS[kind] ?? [])));
}

/** What arrived, if it is a list that this page can read. */
export function readBundleList(data: unknown): BundleList | undefined {
  const list = data as BundleList | null;
  return list?.format === BUNDLES_FORMAT && Array.isArray(list.bundles) && typeof list.edition === 'string' ? list : undefined;
}
