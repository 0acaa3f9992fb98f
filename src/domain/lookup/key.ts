import { foldName } from '../text/fold.ts';

/** Each two neighbouring characters of a folded text, each once; a single character stands for itself. Never UTF-16 units. */
export function pairsOf(folded: string): string[] {
  const all = Array.from(folded);
  if (all.length < 2) return all;
  return Array.from(new Set(all.slice(1).map((character, i) => all[i]! + character)));
}

/** The keys under which a row is found by any part of its name of two characters or more. */
export const nameKeys = (name: string): string[] => pairsOf(foldName(name));

/** The key under which the rows of one team or unit stand together. */
export const unitKey = (unit: string): string => `unit ${foldName(unit)}`;

/** What leads from typed letters to names. Of an initial and a whole reading of the same letters, both are offered. */
export const pinyinKey = (letters: string): string => `pinyin ${letters}`;
/** What leads from two characters of its name or place to a team or a society. */
export const bodyKey = (pair: string): string => `body ${pair}`;

const LETTERS = /^[a-z]{2,}$/u;

/** The letters of a question that may be pinyin: Zhang Gui-mei, ZGM, lü. Undefined where it holds anything else. */
export function typedLetters(question: string): string | undefined {
  const letters = question
    .normalize('NFD')
    .replaceAll(/u\u0308/giu, 'v')
    .replaceAll(/[\s'’.\-\u0300-\u036F]+/gu, '')
    .toLowerCase();
  return LETTERS.test(letters) ? letters : undefined;
}
