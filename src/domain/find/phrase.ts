import { fold } from '../text/fold.ts';
import { AROUND, BETWEEN, spaced } from './spacing.ts';

/** What a question asks of the index. */
export interface Phrases {
  /** All must stand in a page, each as it is: what the reader typed, parted only where a mark parts it. */
  exact: string[];
  /** The same, parted where the reader put a space too; asked when `exact` finds nothing. */
  loose: string[];
  /** The words without order, for what comes near. */
  words: string;
}

/** A pair of quotation marks means nothing here, and a single one must not open a phrase of the engine. */
const wordsOf = (text: string): string =>
  spaced(fold(text))
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const isWord = (phrase: string): boolean => phrase !== '';

/** Marks that part words in the index: whatever is neither letter nor digit, space, nor a mark that parts nothing. */
const PARTING = new RegExp(String.raw`[^\p{L}\p{N}\p{M}\s${AROUND}${BETWEEN}•‧∙⋅・．]+`, 'u');

const HAN_GAP = /(\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** The phrases of a question as typed. Of an empty one, or one of marks alone, there are none. */
export function phrasesOf(question: string): Phrases {
  const parts = fold(question).normalize('NFKC').split(PARTING);
  const exact = parts.map((part) => wordsOf(part.replaceAll(HAN_GAP, '$1'))).filter(isWord);
  const loose = parts
    .flatMap((part) => part.trim().split(/\s+/u))
    .map(wordsOf)
    .filter(isWord);
  return { exact, loose, words: loose.join(' ') };
}

/** A phrase as the engine takes it: words in this order with nothing between. */
export const quoted = (phrase: string): string => `"${phrase}"`;
