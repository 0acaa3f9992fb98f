import { expect, test } from 'vitest';
import { entryPath } from '#domain/library/entry-path.ts';
import { idAt, newSlug, slugAt } from './new-slug.ts';

test.each([
  ['stories', '2026-hz-0001', '2026/2026-hz-0001/index'],
  ['homes', 'a-home', 'a-home/index'],
  ['rolls', '2026-hz-star', '2026-hz-star/roll'],
  ['organizations', 'zhejiang', 'zhejiang'],
  ['settings', 'site', 'site'],
] as const)('an entry of %s is %s to us and %s to Decap', (collection, id, slug) => {
  expect(slugAt(entryPath(collection, id))).toBe(slug);
  expect(idAt(collection, slug)).toBe(id);
});

test('what is no entry has no id', () => expect(idAt('stories', '2026/x/y/index')).toBeUndefined());

test('a new entry gets an id that is free', async () => {
  const asked: string[] = [];
  const slug = await newSlug('topics', {}, async (candidate) => asked.push(candidate) < 3);
  expect(asked).toHaveLength(3);
  expect(slug).toBe(asked.at(-1));
  expect(slug).toMatch(/^topic-\d{4}\/index$/);
});
