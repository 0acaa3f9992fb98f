import { expect, test } from 'vitest';
import { entryAddress, firstPages } from './address.ts';

test.each([
  ['stories', '2026-hz-0001', '/stories/2026-hz-0001/'],
  ['rolls', '2026-hz-star', '/honors/2026-hz-star/'],
  ['schemes', 'national-2019', '/honors/schemes/national-2019/'],
  ['pages', 'about', '/about/'],
  ['pages', 'privacy', '/about/privacy/'],
  ['corrections', '2026-05-11-name', '/corrections/#2026-05-11-name'],
  ['settings', 'site', '/'],
] as const)('%s/%s is read at an address of its own or where it is shown', (collection, id, address) => {
  expect(entryAddress(collection, id)).toBe(address);
});

test('a story is first looked for on its own page, among the stories, on the front page, and where it belongs', () => {
  const data = { organization: 'hangzhou', fields: ['first-aid'], topics: ['gift-of-life'], projects: [] };
  expect(firstPages('stories', '2026-hz-0001', data)).toEqual([
    '/stories/2026-hz-0001/',
    '/stories/',
    '/',
    '/fields/first-aid/',
    '/organizations/hangzhou/',
    '/topics/gift-of-life/',
  ]);
});

test('a correction, which has no page, is looked for on the page of all', () => {
  expect(firstPages('corrections', 'x', {})).toEqual(['/corrections/']);
});
