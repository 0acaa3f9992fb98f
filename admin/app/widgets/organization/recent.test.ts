import { expect, test } from 'vitest';
import { recentIds, remember } from './recent.ts';

const store = (kept?: string) => {
  const items = new Map<string, string>(kept === undefined ? [] : [['desk:recent-organizations', kept]]);
  return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) };
};

test('the organisation chosen last comes first, each once, and no more than eight', () => {
  const here = store();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) remember(here, id);
  expect(recentIds(here)).toEqual(['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
});

test('a store that is spoiled or forbidden is an empty one', () => {
  expect(recentIds(store('{nonsense'))).toEqual([]);
  expect(recentIds(store('{"a":1}'))).toEqual([]);
  const forbidden = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  };
  expect(recentIds(forbidden)).toEqual([]);
  expect(() => remember(forbidden, 'a')).not.toThrow();
});
