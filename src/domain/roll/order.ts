import type { Conferral } from '../conferral/conferral.ts';
import { characters, HAN } from '../text/han.ts';
import { surnameOf } from '../text/mask.ts';
import { compareStrokes } from '../text/strokes.ts';

/** What an order looks at. Hours are no part of it and never will be: nobody is ranked (domain.md, rule 3). */
export type NamedRow = Pick<Conferral, 'name' | 'recipient' | 'status'>;

/** The parts of a roll in order: people with Han names, people with others, 集体, then those whose name is withheld. */
export const ROW_PARTS = ['surname', 'other', 'group', 'withheld'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

/** Under what a row is filed: a surname, or the letter of a name in Latin script; groups and withheld rows have no label. */
export interface Heading {
  part: RowPart;
  label: string;
}

/** The surname by which people would look: a name with · is filed under its first character. */
const filedUnder = (name: string): string => (name.includes('·') ? (characters(name)[0] ?? '') : surnameOf(name));

/** The letter of a name in Latin script, without its accent; empty for other scripts. */
const latinLetter = (name: string): string => /^[A-Z]/u.exec(name.normalize('NFKD').toUpperCase())?.[0] ?? '';

/** A withheld row stands at the end: a place among its namesakes would tell the surname. */
export function headingOf({ name, recipient, status }: NamedRow): Heading {
  if (status === 'withheld') return { part: 'withheld', label: '' };
  if (recipient === 'group') return { part: 'group', label: '' };
  const surname = filedUnder(name);
  return HAN.test(surname) ? { part: 'surname', label: surname } : { part: 'other', label: latinLetter(surname) };
}

interface Key {
  heading: Heading;
  part: number;
  surname: readonly string[];
  given: readonly string[];
  name: string;
}

function keyOf(row: NamedRow): Key {
  const heading = headingOf(row);
  const all = characters(row.name.replaceAll('·', ''));
  const surname = characters(heading.label);
  return { heading, part: ROW_PARTS.indexOf(heading.part), surname, given: all.slice(surname.length), name: row.name };
}

function compareEach(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((character, i) => character !== b[i]);
  return first === -1 ? 0 : compareStrokes(a[first]!, b[first]!);
}

/** 单名在前: of one surname, shorter names come first, then the second character counts, and so on. */
function comparePeople(a: Key, b: Key): number {
  const surnames = compareStrokes(a.surname[0]!, b.surname[0]!) || a.surname.length - b.surname.length || compareEach(a.surname, b.surname);
  return surnames || a.given.length - b.given.length || compareEach(a.given, b.given);
}

const latin = new Intl.Collator('en');

/** Groups and withheld rows keep the order in which they were published. */
function compareKeys(a: Key, b: Key): number {
  if (a.part !== b.part) return a.part - b.part;
  if (a.heading.part === 'surname') return comparePeople(a, b);
  return a.heading.part === 'other' ? latin.compare(a.heading.label, b.heading.label) || latin.compare(a.name, b.name) : 0;
}

/** 按姓氏笔画排列. Rows that no rule parts, such as namesakes, stay as they were published. */
export function sortByStrokes<Row extends NamedRow>(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

/** A list is ordered anew under each star or honour, as lists are printed. */
const sectionOf = ({ star, honour }: Pick<Conferral, 'star' | 'honour'>): string => `${star ?? ''} ${honour ?? ''}`;

/**
 * The first row that should stand before the one above it, in a roll that says it is ordered by strokes. Withheld rows
 * stay where they were published, so they are passed over.
 */
export function firstOutOfStrokes<Row extends NamedRow & Pick<Conferral, 'star' | 'honour'>>(rows: readonly Row[]): Row | undefined {
  const named = rows.filter(({ status }) => status !== 'withheld').map((row) => ({ row, key: keyOf(row) }));
  return named.find(({ row, key }, i) => {
    const above = named[i - 1];
    return above && sectionOf(above.row) === sectionOf(row) && compareKeys(above.key, key) > 0;
  })?.row;
}
