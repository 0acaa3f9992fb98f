import { strokesOf } from '../text/strokes.ts';
import { letterOf, surnameReading } from '../text/pinyin.ts';
import { characters } from '../text/han.ts';
import { headingOf, sortByStrokes, type Heading, type NamedRow } from './order.ts';

/** No page shows more rows; a roll of more is divided. Measured in docs/decisions/011. */
export const ROWS_ON_ONE_PAGE = 400;

export const isLarge = (count: number): boolean => count > ROWS_ON_ONE_PAGE;

/** The rows of one surname that stand together on one page. */
export interface Family<Row> {
  heading: Heading;
  /** How many rows of this surname the whole roll has. */
  total: number;
  /** The surname began on an earlier page. */
  continued: boolean;
  rows: Row[];
}

/** One page of a large roll: some surnames with their rows. Counted from 1. */
export interface Block<Row> {
  number: number;
  families: Family<Row>[];
}

/** Equal pieces of at most `size` rows: a surname of a thousand people fills several pages. */
function pieces<Row>({ heading, total, rows }: Family<Row>, size: number): Family<Row>[] {
  const count = Math.ceil(rows.length / size);
  const each = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, i) => ({ heading, total, continued: i > 0, rows: rows.slice(i * each, (i + 1) * each) }));
}

function families<Row extends NamedRow>(rows: readonly Row[]): Family<Row>[] {
  const found: Family<Row>[] = [];
  for (const row of sortByStrokes(rows)) {
    const heading = headingOf(row);
    const last = found.at(-1);
    if (last?.heading.part === heading.part && last.heading.label === heading.label) last.rows.push(row);
    else found.push({ heading, total: 0, continued: false, rows: [row] });
  }
  return found.map((family) => ({ ...family, total: family.rows.length }));
}

const countOf = (families: readonly Family<unknown>[]): number => families.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The pages of a large roll, by strokes of the surname. A surname is only divided when it alone is longer than a page; the
 * others are shared out so that the pages are about as long as each other.
 */
export function blocksOf<Row extends NamedRow>(rows: readonly Row[], size = ROWS_ON_ONE_PAGE): Block<Row>[] {
  const even = rows.length / Math.ceil(rows.length / size);
  const blocks: Block<Row>[] = [];
  for (const family of families(rows).flatMap((each) => pieces(each, size))) {
    const open = blocks.at(-1);
    const before = open ? countOf(open.families) : Infinity;
    const after = before + family.rows.length;
    if (open && after <= size && after - even <= even - before) open.families.push(family);
    else blocks.push({ number: blocks.length + 1, families: [family] });
  }
  return blocks;
}

/** One entry of a surname index: where its rows begin. */
export interface Indexed {
  heading: Heading;
  total: number;
  block: number;
}

/** Entries under one letter or one number of strokes; the last section has no key: 其他. */
export interface IndexSection {
  key: string | undefined;
  entries: Indexed[];
}

const entriesOf = (blocks: readonly Block<unknown>[]): Indexed[] =>
  blocks.flatMap(({ number, families }) =>
    families.filter(({ continued }) => !continued).map(({ heading, total }) => ({ heading, total, block: number })),
  );

function sections(entries: readonly Indexed[], keyOf: (heading: Heading) => string | undefined): IndexSection[] {
  const byKey = Map.groupBy(entries, ({ heading }) => keyOf(heading));
  const all = Array.from(byKey, ([key, entries]) => ({ key, entries }));
  return [...all.filter(({ key }) => key !== undefined), ...all.filter(({ key }) => key === undefined)];
}

const ascii = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** 拼音检字: letters from A to Z, in each the surnames by their reading. */
export function indexByPinyin(blocks: readonly Block<unknown>[]): IndexSection[] {
  const letter = ({ part, label }: Heading) => (part === 'surname' ? letterOf(label) : label || undefined);
  const reading = ({ heading }: Indexed) => surnameReading(heading.label) ?? '~';
  const entries = entriesOf(blocks).toSorted((a, b) => ascii(reading(a), reading(b)));
  return sections(entries, letter).toSorted((a, b) => ascii(a.key ?? '~', b.key ?? '~'));
}

/** 笔画检字: the surnames by the strokes of their first character. */
export function indexByStrokes(blocks: readonly Block<unknown>[]): IndexSection[] {
  const strokes = ({ part, label }: Heading) => (part === 'surname' ? strokesOf(characters(label)[0]!)?.toString() : undefined);
  return sections(entriesOf(blocks), strokes);
}

/** The surnames between which a page lies, for its link: 丁 – 王. Groups and the like are named only where no surname is. */
export function endsOf({ families }: Block<unknown>): readonly [first: Heading, last: Heading] {
  const last = families.findLast(({ heading }) => heading.part === 'surname') ?? families.at(-1)!;
  return [families[0]!.heading, last.heading];
}
