import { expect, test } from 'vitest';
import type { CollectionName } from '#domain/form/meta.ts';
import { askForTitle } from './title.ts';

const entry = (collection: CollectionName, data: Record<string, unknown>) => ({
  get: () => collection,
  getIn: ([, field]: readonly string[]) => data[field!],
});

test('a draft has a title, and may lack everything else', () => {
  expect(() => askForTitle({ entry: entry('stories', { title: '雨夜' }) })).not.toThrow();
  for (const title of [undefined, '', ' ']) expect(() => askForTitle({ entry: entry('stories', { title }) })).toThrow('请先写上标题');
});

test('what is known by its name is asked for that; the settings are asked for nothing', () => {
  expect(() => askForTitle({ entry: entry('homes', { title: '雨夜' }) })).toThrow();
  expect(() => askForTitle({ entry: entry('navigation', {}) })).not.toThrow();
});
