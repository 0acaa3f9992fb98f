import { readFacts, type PageFacts } from './page-facts.ts';
import { pageKind } from './page-kind.ts';
import type { SiteFile } from './site.ts';

/** A page of the built site: where it is read, what kind it is, and what stands in it. */
export interface Page {
  file: string;
  /** The address below the site's origin, decoded: `/stories/2026-hz-0001/`. */
  url: string;
  kind: string;
  html(): string;
  facts: PageFacts;
}

const urlOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Parsed on first use and once only; the tree is dropped, its facts are kept. */
export function pageOf(source: SiteFile): Page {
  const url = urlOf(source.path);
  let known: PageFacts | undefined;
  return {
    file: source.path,
    url,
    kind: pageKind(url),
    html: () => source.text(),
    get facts() {
      return (known ??= readFacts(source.text()));
    },
  };
}

/** A redirect is an address, not a page to be read. */
export const isRedirect = ({ facts }: Page): boolean => facts.refresh !== undefined;

/** What search engines may keep: no `noindex`, no redirect, not the 404 page. */
export const isIndexable = (page: Page): boolean =>
  !isRedirect(page) && !/\bnoindex\b/.test(page.facts.robots ?? '') && page.kind !== '/404.html';

/** The full public address, as it stands in `<link rel="canonical">`. */
export const addressOf = (page: Page, origin: string): string => new URL(encodeURI(page.url), origin).href;
