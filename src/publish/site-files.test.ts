import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toOpenSearch } from './open-search.ts';
import { toRobots } from './robots.ts';
import { toSecurityTxt } from './security-txt.ts';
import { sitemapPart, sitemapParts, toSitemap, type SitemapEntry } from './sitemap.ts';
import { anOrigin } from './testing/origin.ts';
import { toWebManifest } from './web-manifest.ts';

const parser = new XMLParser({ ignoreAttributes: false });
const entries: SitemapEntry[] = Array.from({ length: 5 }, (_, i) => ({
  href: `/stories/${i}/`,
  lastmod: '2026-03-05',
  images: ['/media/a.jpg'],
}));

test('a sitemap is well-formed and names whole addresses with the day their content changed', () => {
  const xml = toSitemap(entries, anOrigin);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = parser.parse(xml) as { urlset: { url: object[] } };
  expect(urlset.url[4]).toEqual({
    loc: 'https://zhiyuan.example.org/stories/4/',
    lastmod: '2026-03-05',
    'image:image': { 'image:loc': 'https://zhiyuan.example.org/media/a.jpg' },
  });
});

test('a site too large for one sitemap gets an index, and no page is lost between its parts', () => {
  const index = toSitemap(entries, anOrigin, 2);
  expect(XMLValidator.validate(index)).toBe(true);
  const { sitemapindex } = parser.parse(index) as { sitemapindex: { sitemap: { loc: string }[] } };
  const parts = sitemapParts(entries, 2);
  expect(sitemapindex.sitemap.map(({ loc }) => loc)).toEqual(parts.map((_, i) => `https://zhiyuan.example.org/sitemap-${i + 1}.xml`));
  expect(parts.flat()).toEqual(entries);
  expect(parts.every((part) => XMLValidator.validate(sitemapPart(part, anOrigin)) === true)).toBe(true);
});

test('the search a browser offers leads to the search page, under a name it can show', () => {
  const { OpenSearchDescription: told } = parser.parse(toOpenSearch({ ...anOrigin, name: '一二三四五六七八九十一二三四五六七八' })) as {
    OpenSearchDescription: { ShortName: string; Url: { '@_template': string }[] };
  };
  expect(told.ShortName).toBe('一二三四五六七八九十一二三四五六');
  expect(told.Url[0]!['@_template']).toBe('https://zhiyuan.example.org/search/?q={searchTerms}');
});

test('a licence of several lines stays a comment in robots.txt', () => {
  const robots = toRobots({ ...anOrigin, licence: '请注明出处。\nDisallow: /' });
  expect(robots.split('\n').filter((line) => line.startsWith('Disallow'))).toEqual([]);
  expect(robots).toContain('Sitemap: https://zhiyuan.example.org/sitemap.xml');
});

test('security.txt can be written to by mail and telephone, and expires within a year', () => {
  const text = toSecurityTxt({ email: 'security@example.org', phone: '010-65139999' }, anOrigin, '2026-03-10');
  expect(text).toContain('Contact: mailto:security@example.org\r\nContact: tel:+86-10-65139999\r\n');
  expect(text).toContain('Expires: 2027-03-09T00:00:00+08:00');
});

test.each([{}, { phone: '12345' }, { phone: '示例电话' }])('security.txt always has a contact (%j)', (contact) => {
  expect(toSecurityTxt(contact, anOrigin, '2026-03-10')).toContain('Contact: https://zhiyuan.example.org/about/');
});

test('the manifest shows the site’s own icon, no cross', () => {
  const { icons } = JSON.parse(toWebManifest(anOrigin)) as { icons: { src: string }[] };
  expect(icons.map(({ src }) => src)).toEqual(['/icon.svg']);
});
