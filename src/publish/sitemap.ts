import { absolute, type Origin } from './origin.ts';
import { element, xmlFile } from './xml.ts';

/** One page for search engines. */
export interface SitemapEntry {
  href: string;
  /** The day its content last changed; absent where that is not known. Never the day of the build. */
  lastmod?: string | undefined;
  /** Paths of its pictures. */
  images?: readonly string[] | undefined;
}

/** The protocol allows 50,000 addresses a file (https://www.sitemaps.org/protocol.html); some room is left. */
const PAGES_A_FILE = 45_000;

/** The files a sitemap needs: one, or several with an index. */
export function sitemapParts<Entry>(entries: readonly Entry[], size = PAGES_A_FILE): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, i) => entries.slice(i * size, (i + 1) * size));
}

/** Pages with their pictures. Of the image extension only `image:loc` still counts (Google, 2022-08-06). */
export function sitemapPart(entries: readonly SitemapEntry[], origin: Origin): string {
  const urls = entries.map(({ href, lastmod, images = [] }) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(href, origin)),
      lastmod ? element('lastmod', {}, lastmod) : undefined,
      ...images.map((path) => element('image:image', {}, element('image:loc', {}, absolute(path, origin)))),
    ),
  );
  const spaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  };
  return xmlFile(element('urlset', spaces, ...urls));
}

function sitemapIndex(count: number, origin: Origin): string {
  const files = Array.from({ length: count }, (_, i) => absolute(`/sitemap-${i + 1}.xml`, origin));
  const sitemaps = files.map((file) => element('sitemap', {}, element('loc', {}, file)));
  return xmlFile(element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...sitemaps));
}

/** What stands at /sitemap.xml: the map itself, or the index of its parts where one file may not hold them. */
export function toSitemap(entries: readonly SitemapEntry[], origin: Origin, size = PAGES_A_FILE): string {
  const parts = sitemapParts(entries, size);
  return parts.length === 1 ? sitemapPart(entries, origin) : sitemapIndex(parts.length, origin);
}
