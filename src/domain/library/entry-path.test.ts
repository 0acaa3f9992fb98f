import { describe, expect, test } from 'vitest';
import { fileRole, isReserved, isSlug } from './entry-path.ts';

describe('a file of the content folder is', () => {
  test.each([
    ['organizations/hechuan.json', { kind: 'entry', collection: 'organizations', id: 'hechuan' }],
    ['stories/2026/2026-hc-0001/index.md', { kind: 'entry', collection: 'stories', id: '2026-hc-0001' }],
    ['stories/2026-hc-0001/index.md', { kind: 'entry', collection: 'stories', id: '2026-hc-0001' }],
    ['homes/lanwan/index.md', { kind: 'entry', collection: 'homes', id: 'lanwan' }],
    ['rolls/a/roll.json', { kind: 'entry', collection: 'rolls', id: 'a' }],
    ['rolls/a/conferrals.csv', { kind: 'rows', collection: 'rolls', id: 'a' }],
    ['rolls/a/versions.json', { kind: 'ledger', collection: 'rolls', id: 'a' }],
    ['rolls/a/versions/v12.csv', { kind: 'archive', collection: 'rolls', id: 'a', version: 12, part: 'rows' }],
    ['rolls/a/versions/v1.json', { kind: 'archive', collection: 'rolls', id: 'a', version: 1, part: 'head' }],
    ['stories/2026/a/cover.jpg', { kind: 'attachment', collection: 'stories', id: 'a', name: 'cover.jpg' }],
  ])('%s → %j', (path, role) => {
    expect(fileRole(path)).toEqual(role);
  });

  test.each([
    'README.md',
    'people/a.json',
    'organizations/hechuan.md',
    'organizations/a/b.json',
    'stories/2026/index.md',
    'stories/2026/a/photos/cover.jpg',
    'rolls/a/scan.pdf',
    'rolls/roll.json',
    'rolls/a/versions/names.xlsx',
    'rolls/a/versions/v1/conferrals.csv',
    'constructor/a/index.md',
    'toString/a.json',
  ])('%s lies where nothing belongs', (path) => {
    expect(fileRole(path)).toEqual({ kind: 'misplaced' });
  });
});

describe('an address', () => {
  test.each(['a', '2026-hc-0001', 'zj-hangzhou'])('may be %s', (id) => {
    expect(isSlug(id)).toBe(true);
  });

  test.each(['', 'A', '林知夏', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a.b', 'a'.repeat(81)])('may not be %j', (id) => {
    expect(isSlug(id)).toBe(false);
  });
});

test.each([
  ['rolls', 'lookup', true],
  ['rolls', 'years', true],
  ['rolls', '2026-hz-star', false],
  ['stories', 'lookup', false],
] as const)('%s/%s takes the place of a page: %s', (collection, id, reserved) => expect(isReserved(collection, id)).toBe(reserved));
