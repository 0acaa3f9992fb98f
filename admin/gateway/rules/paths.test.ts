import { expect, test } from 'vitest';
import { Refused } from '../http/refused.ts';
import { attachmentAt, collectionAt, entryAt } from './paths.ts';

test.each([
  ['stories/2026/2026-hz-0001/index.md', { collection: 'stories', id: '2026-hz-0001' }],
  ['rolls/a/roll.json', { collection: 'rolls', id: 'a' }],
  ['settings/site.json', { collection: 'settings', id: 'site' }],
])('%s is an entry', (path, entry) => expect(entryAt(path)).toEqual({ ...entry, path }));

const OUTSIDE = [
  ...['', '/', 'a', '../stories/2026/a/index.md', 'stories/../a/index.md', 'stories/2026/../index.md', '/stories/2026/a/index.md'],
  ...['.git/config', 'stories/.git/index.md', 'stories/2026/.a/index.md', 'stories/2026/a/.index.md', 'stories//a/index.md'],
  ...[
    'stories\\2026\\a\\index.md',
    'stories/2026/a\\index.md',
    'stories/2026/a/index.md\0',
    'stories/2026/a\n/index.md',
    'stories/2026/a/index.md\n',
  ],
  ...[
    'stories/2026/%2e%2e/index.md',
    'stories%2f2026/a/index.md',
    'stories/2026/a/index%2emd',
    'STORIES/2026/a/index.md',
    'stories/2026/A/index.md',
  ],
  ...[
    'stories/2026/é/index.md',
    'stories/2026/e\u0301/index.md',
    'stories/2026/ａ/index.md',
    'stories/2026/甲/index.md',
    'stories/2026/a\u200D/index.md',
  ],
  ...[
    'rolls/a/conferrals.csv',
    'rolls/a/versions.json',
    'rolls/a/versions/v1.json',
    'astro.config.mjs',
    'package.json',
    'people/a.json',
    'stories/2026/a/cover.jpg',
  ],
  ...[
    'stories/2026/-a/index.md',
    'stories/2026/a--b/index.md',
    'organizations/.json',
    `stories/2026/${'a'.repeat(200)}/index.md`,
    `${'a/'.repeat(90)}index.md`,
  ],
];

test.each(OUTSIDE)('%j is no entry that a save could touch', (path) => expect(() => entryAt(path)).toThrow(Refused));

test('a picture is beside an entry, and nowhere else', () => {
  expect(attachmentAt('homes/lanwan/cover.jpg')).toMatchObject({ collection: 'homes', id: 'lanwan', name: 'cover.jpg' });
  for (const path of ['homes/lanwan/index.md', 'homes/cover.jpg', 'homes/lanwan/a/cover.jpg', 'homes/lanwan/..jpg', 'rolls/a/cover.jpg'])
    expect(() => attachmentAt(path), path).toThrow(Refused);
});

test('a list is of a collection, whatever JavaScript calls its objects', () => {
  expect([collectionAt('stories'), collectionAt('homes/')]).toEqual(['stories', 'homes']);
  for (const folder of ['', '/', '..', 'stories/2026', '__proto__', 'constructor', 'toString'])
    expect(() => collectionAt(folder), folder).toThrow(Refused);
});
