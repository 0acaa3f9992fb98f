import type { Finding, Guard } from '../finding.ts';
import { addressOf, isIndexable, type Page } from '../page.ts';
import type { Site } from '../site.ts';

const SITEMAP = /^sitemap[^/]*\.xml$/;
const LOCATION = /<loc>\s*([^<]+?)\s*<\/loc>/g;
/** The sitemap protocol's limits for one file. */
const MOST_ADDRESSES = 50_000;

interface Listed {
  file: string;
  address: string;
}

/** Every page address of the site's sitemaps; an index of sitemaps lists files, which the guard `links` follows. */
export function listedAddresses(site: Site): Listed[] {
  const files = Array.from(site.files.values()).filter(({ path, text }) => SITEMAP.test(path) && !text().includes('<sitemapindex'));
  return files.flatMap((file) =>
    Array.from(file.text().matchAll(LOCATION), (match) => ({ file: file.path, address: match[1]!.replaceAll('&amp;', '&') })),
  );
}

/** A page whose canonical address is another page is not to be listed. */
const isListable = (page: Page, origin: string): boolean => isIndexable(page) && page.facts.canonical === addressOf(page, origin);

function missing(pages: readonly Page[], listed: ReadonlySet<string>, origin: string): Finding[] {
  const forgotten = pages.filter((page) => !listed.has(addressOf(page, origin)));
  return forgotten.map(({ file }) => ({ file, message: '站点地图里没有这一页' }));
}

function tooMany(listed: readonly Listed[]): Finding[] {
  const groups = Array.from(Map.groupBy(listed, ({ file }) => file)).filter(([, { length }]) => length > MOST_ADDRESSES);
  return groups.map(([file, { length }]) => ({ file, message: `${length} 个地址，一个文件最多 ${MOST_ADDRESSES} 个` }));
}

export const sitemap: Guard = {
  name: 'sitemap',
  promise: '站点地图列出全部可检索的页面，不多不少',
  run(site) {
    const listed = listedAddresses(site);
    const pages = site.pages.filter((page) => isListable(page, site.origin));
    const known = new Set(pages.map((page) => addressOf(page, site.origin)));
    const first = new Map(listed.map((entry, index) => [entry.address, index] as const).toReversed());
    const extra = listed.filter(({ address }) => !known.has(address));
    const twice = listed.filter(({ address }, index) => first.get(address) !== index);
    const findings = [
      ...missing(pages, new Set(listed.map(({ address }) => address)), site.origin),
      ...extra.map(({ file, address }) => ({ file, place: address, message: '不是可检索的页面，不应列入' })),
      ...twice.map(({ file, address }) => ({ file, place: address, message: '列了两次' })),
      ...tooMany(listed),
    ];
    return { checked: listed.length, findings };
  },
};
