import type { Origin } from '../origin.ts';

/** One entry, as both feed formats need it. */
export interface FeedEntry {
  /** Its page, from the root of the site. Never changes, so the entry's id is made of it. */
  href: string;
  title: string;
  summary: string;
  /** The full text; its links may start at the root of the site. */
  html: string;
  /** Days: when it was first published, and when it was last changed. */
  published: string;
  updated: string;
  /** Names only. */
  authors: readonly string[];
  categories: readonly string[];
  /** Path of a picture. */
  image?: string | undefined;
}

export interface Feed {
  /** `/feeds/<name>.xml` and `/feeds/<name>.json` */
  name: 'stories' | 'rolls' | 'corrections';
  title: string;
  description: string;
  /** The page that shows the same. */
  href: string;
  entries: readonly FeedEntry[];
  /** The day of the build: said by a feed that has no entry yet. */
  today: string;
}

/** The year in which ids were first given; part of every id, so it never changes. */
const SINCE = '2026';

/** A tag URI (RFC 4151): the same in both formats, and after a move from http to https. */
export function entryId(href: string, { site }: Origin): string {
  return `tag:${site.hostname},${SINCE}:${href}`;
}

/** The day of the latest change. */
export function lastChange({ entries, today }: Pick<Feed, 'entries' | 'today'>): string {
  return entries.map(({ updated }) => updated).reduce((latest, day) => (day > latest ? day : latest), '') || today;
}

/** A link or picture from the root of the site or within its own page would lead nowhere in a feed reader. */
export function withAbsoluteLinks({ href, html }: Pick<FeedEntry, 'href' | 'html'>, { site }: Origin): string {
  return html.replaceAll(/ (href|src)="([/#][^"]*)"/gu, (_all, name: string, path: string) => {
    const target = path.startsWith('#') ? `${href}${path}` : path;
    return ` ${name}="${new URL(target, site).href}"`;
  });
}
