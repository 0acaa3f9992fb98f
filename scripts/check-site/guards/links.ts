import { excerpt, type Finding, type Guard } from '../finding.ts';
import type { Page } from '../page.ts';
import { isText, type Site, type SiteFile } from '../site.ts';
import { problemOfTarget } from '../target.ts';

/** Style sheets name pictures and fonts; data, feeds and scripts name pages of this site by their full address. */
const STYLE_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };

/** A feed carries HTML inside XML, so that an address in it ends at `&quot;`; in a CSV it ends at a comma. None of ours holds one. */
const unescaped = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity]!);

function addressesIn(file: SiteFile, site: Site): string[] {
  if (file.path.endsWith('.css')) return Array.from(file.text().matchAll(STYLE_URL), (match) => match[2]!);
  const text = unescaped(file.text());
  const own = new RegExp(`${site.origin.replaceAll('.', '\\.')}(?:/[^\\s"'<>\\\\)\\],，。；）]*)?`, 'g');
  return Array.from(text.matchAll(own), ([address]) => address.replaceAll('&amp;', '&'));
}

function look(site: Site, file: string, base: string, addresses: readonly { value: string; from?: string }[]): Finding[] {
  return addresses.flatMap(({ value, from }) => {
    const message = problemOfTarget(site, base, value);
    return message ? [{ file, place: excerpt(from ? `${from} ${value}` : value), message }] : [];
  });
}

/** JSON-LD and inline scripts hold addresses too. There `#website` names a thing and no place in a page, so only the page is asked for. */
function pageAddresses(page: Page, site: Site): { value: string; from?: string }[] {
  const scripts = page.facts.scripts.map(({ code }) => code).join('\n');
  const written = addressesIn({ path: '', bytes: 0, text: () => scripts }, site).map((value) => ({
    value: value.replace(/#.*$/, ''),
    from: '<script>',
  }));
  return [...page.facts.links, ...written];
}

/** Pagefind's files are its own business: its addresses are page paths that its search resolves. */
const isOurs = (file: SiteFile): boolean => isText(file) && !file.path.endsWith('.html') && !file.path.startsWith('pagefind/');

export const links: Guard = {
  name: 'links',
  promise: '站内的每个链接、图片地址和锚点都有去处',
  run(site) {
    const pages = site.pages.map((page) => ({ file: page.file, base: page.url, addresses: pageAddresses(page, site) }));
    const others = Array.from(site.files.values())
      .filter(isOurs)
      .map((file) => ({ file: file.path, base: `/${file.path}`, addresses: addressesIn(file, site).map((value) => ({ value })) }));
    const all = [...pages, ...others];
    return {
      checked: all.reduce((sum, { addresses }) => sum + addresses.length, 0),
      findings: all.flatMap(({ file, base, addresses }) => look(site, file, base, addresses)),
    };
  },
};
