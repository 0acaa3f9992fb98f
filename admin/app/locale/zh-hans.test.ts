import { expect, test } from 'vitest';
import en from 'decap-cms-locales/dist/esm/en/index.js';
import { zhHans } from './zh-hans.ts';

type Phrases = { [key: string]: string | Phrases };

const phrases = (tree: Phrases, prefix = ''): [key: string, phrase: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : phrases(value, `${prefix}${key}.`),
  );

const english = new Map(phrases(en as Phrases));
const chinese = new Map(phrases(zhHans));
/** `smart_count` is how the library calls the number itself. */
const holes = (phrase: string): string[] => Array.from(new Set(phrase.match(/%\{\w+\}/g))).toSorted();

test('every phrase of the Decap that is installed is in Chinese, and no other', () => {
  expect(Array.from(chinese.keys()).toSorted()).toEqual(Array.from(english.keys()).toSorted());
  expect(chinese.size).toBe(248);
});

test.each(Array.from(chinese))('%s fills in what the English phrase fills in', (key, phrase) => {
  expect(holes(phrase)).toEqual(holes(english.get(key) ?? ''));
});

test('no phrase is left in English', () => {
  const names = new Set(['ui.toast.onFailToAuth', 'workflow.workflow.dateFormat']);
  for (const [key, phrase] of chinese) expect(names.has(key) || /\p{Script=Han}/u.test(phrase), key).toBe(true);
});

test('a month is a number, not an English word', () => expect(chinese.get('workflow.workflow.dateFormat')).toBe('M月D日'));
