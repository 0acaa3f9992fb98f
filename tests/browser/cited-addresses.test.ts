import path from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../scripts/check-site/site.ts';
import { outDir } from '../../src/files/paths.ts';
import { siteAddress } from '../../src/files/site-address.ts';
import type { NumberPlaces } from '../../src/publish/roll-finder.ts';

const site = readSite(outDir(), siteAddress());
const pages = new Map(site.pages.map((page) => [page.url, page]));

/** Every address that a printed sentence gives: 网址：…（…查阅）. */
const cited = new Set(site.pages.flatMap(({ facts }) => Array.from(facts.text.matchAll(/网址：(https?:[^（\s]+)（/gu), ([, url]) => url!)));

/** The page of a number where its roll has many, as the script of the roll’s own page looks it up. */
function ledTo(roll: string, number: string): string {
  const [, series, serial] = /^(.+)-(\d{5})-.$/u.exec(number)!;
  const places = JSON.parse(site.files.get(path.posix.join(roll.slice(1), 'numbers.json'))!.text()) as NumberPlaces;
  const { first, blocks } = places[series!]!;
  return `${roll}names/${blocks[Number(serial) - first]}/`;
}

const rows = Array.from(cited).filter((url) => url.includes('#'));

test('rolls and rows are cited, rows of long rolls too', () => {
  expect(cited.size).toBeGreaterThan(rows.length);
  expect(rows.some((url) => /\/v\d+\/#/u.test(url))).toBe(true);
  expect(rows.some((url) => !/\/v\d+\/#/u.test(url))).toBe(true);
});

test.for(Array.from(cited))('%s is there for whoever follows it', (url) => {
  const { origin, pathname, hash } = new URL(url);
  const number = hash.slice(1);
  expect(origin).toBe(site.origin);
  expect(pages.has(pathname)).toBe(true);
  if (!number) return;
  const standsHere = pages.get(pathname)!.facts.anchors.has(number);
  expect(pages.get(standsHere ? pathname : ledTo(pathname, number))!.facts.anchors).toContain(number);
});
