import { claimName } from '../claim/fingerprint.ts';
import { foldName } from '../text/fold.ts';
import type { LookupFiles } from './files.ts';
import { bodyKey, pairsOf, pinyinKey, typedLetters, unitKey } from './key.ts';
import type { FoundRecord } from './record.ts';
import { firstKey, type Suggestion } from './words.ts';

/** The rows that a name leads to. Only `exact` says “this name is on a roll”. */
export interface NameRows {
  /** Written as asked, but for spaces, dots and the like that rolls write in many ways. */
  exact: FoundRecord[];
  /** The same but for 繁简 or letter case: 於 and 于 are two surnames, so this is no yes. */
  alike: FoundRecord[];
  /** Names that hold what was asked. */
  part: FoundRecord[];
}

/** How many characters a question has once spaces and dots are gone. A single one is no question to names. */
export const lengthOf = (question: string): number => Array.from(foldName(question)).length;

const strokes = new Intl.Collator('zh-u-co-stroke');
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By strokes of the name; of one name the newest roll first. Nobody is ranked. */
const inOrder = (a: FoundRecord, b: FoundRecord): number =>
  strokes.compare(a.name, b.name) || compare(b.roll.publishedOn, a.roll.publishedOn) || compare(a.number, b.number);

/** All rows whose name holds the question. Every key of the question leads to each of them, so one shard is enough. */
export async function rowsByName(files: LookupFiles, question: string): Promise<NameRows> {
  const folded = foldName(question);
  const key = (await files.lightest('names', pairsOf(folded)))!;
  const found = (await files.rows('names', key)).map((record) => ({ record, name: foldName(record.name) }));
  const holding = found.filter(({ name }) => name.includes(folded));
  const rows = (which: (each: (typeof found)[number]) => boolean): FoundRecord[] =>
    holding
      .filter(which)
      .map(({ record }) => record)
      .toSorted(inOrder);
  const isWritten = ({ record }: (typeof found)[number]): boolean => sameWriting(record.name, question);
  return {
    exact: rows(isWritten),
    alike: rows((each) => each.name === folded && !isWritten(each)),
    part: rows((each) => each.name !== folded),
  };
}

const withoutDots = (name: string): string => claimName(name).replaceAll('·', '');

/** A dot is written, left out or a space on one and the same page of official lists. */
const sameWriting = (a: string, b: string): boolean => withoutDots(a) === withoutDots(b);

/** The rows of one team or unit, asked for by its whole name. */
export async function rowsByUnit(files: LookupFiles, unit: string): Promise<FoundRecord[]> {
  const folded = foldName(unit);
  const found = await files.rows('units', unitKey(unit));
  return found.filter((record) => foldName(record.unit) === folded).toSorted(inOrder);
}

/** Names that are read as the letters typed; undefined where no letters were typed. */
export async function namesByLetters(files: LookupFiles, question: string): Promise<readonly Suggestion[] | undefined> {
  const letters = typedLetters(question);
  return letters === undefined ? undefined : files.words(pinyinKey(letters));
}

/** 组织与团队 whose name or place holds the question; `too-many` where nearly all do. */
export async function bodiesBy(files: LookupFiles, question: string): Promise<readonly Suggestion[] | 'too-many'> {
  const folded = foldName(question);
  const key = await files.lightest('words', pairsOf(folded).map(bodyKey));
  if (!key) return 'too-many';
  return (await files.words(key)).filter(({ label, place = '' }) => foldName(label).includes(folded) || foldName(place).includes(folded));
}

/** Which rolls have names that begin with this one character. */
export const rollsBySurname = (files: LookupFiles, question: string): Promise<readonly Suggestion[]> => files.words(firstKey(question));
