import { samePersonNumbers } from '#domain/conferral/conferral.ts';
import { endsOf, indexByPinyin, indexByStrokes, type Family, type Indexed, type IndexSection } from '#domain/roll/blocks.ts';
import type { Heading } from '#domain/roll/order.ts';
import { correctionsByNumber, correctionsOfRoll, type CorrectionView } from './corrections.ts';
import { collection, type Stored } from './content.ts';
import { finderOf, largeRollPaths, type Finder } from './roll-finder.ts';
import { blockHref, largeRoll, type LargeRoll, type RollRow } from './roll-rows.ts';
import { findConferrals, rollPage, toRollCard, type FoundConferral, type RollCard, type RollPage } from './rolls.ts';
import { joinedFrom } from './same-person.ts';

/** A row as its table prints it. */
export interface ShownRow extends RollRow {
  /** Other honours of the same person, where the issuer says so. Nothing else joins two rows: namesakes are normal. */
  samePerson?: FoundConferral[];
  /** Where the corrections tell of it. */
  corrections?: CorrectionView[];
}

/** An entry of the surname index, with where it leads. */
export type SurnameLink = Indexed & { href: string };
export type SurnameSection = Omit<IndexSection, 'entries'> & { entries: SurnameLink[] };

export interface BlockLink {
  href: string;
  ends: readonly [first: Heading, last: Heading];
  count: number;
}

/** What stands on the front page of a long roll instead of its rows. */
export interface RollIndex {
  blocks: BlockLink[];
  byPinyin: SurnameSection[];
  byStrokes: SurnameSection[];
  /** Whether the whole roll may be opened as one page to print. */
  isPrintable: boolean;
}

export interface RollView {
  page: RollPage;
  corrections: CorrectionView[];
  /** The rows, where they fit one page. */
  rows?: ShownRow[];
  index?: RollIndex;
  finder?: Finder;
}

/** A page of so many lean rows weighs under 5 MB (decision 011); beyond, the table that is downloaded prints better. */
const MOST_PRINTED = 20_000;

export async function rollPaths() {
  return (await collection('rolls')).map((stored) => ({ params: { roll: stored.id }, props: { stored } }));
}

/** Rows with what else is told of them. What is looked up is asked for once: most rows of half a million have nothing more to tell. */
async function toShown(rows: readonly RollRow[]): Promise<ShownRow[]> {
  const [joined, told] = await Promise.all([joinedFrom(), correctionsByNumber()]);
  return Promise.all(
    rows.map(async (row) => {
      const others = new Set([...samePersonNumbers(row), ...(joined.get(row.number) ?? [])]);
      const corrections = told.get(row.number);
      if (others.size === 0 && !corrections) return row;
      const samePerson = await findConferrals(Array.from(others));
      return { ...row, ...(samePerson.length > 0 && { samePerson }), ...(corrections && { corrections }) };
    }),
  );
}

/** The anchor of a surname on its page: the surname itself, so that an address can be read. */
export const headingId = ({ part, label }: Heading): string => label || part;

/** Relative, as it only stands on the roll's own page: of a thousand surnames each byte counts. */
function linked(sections: readonly IndexSection[]): SurnameSection[] {
  const link = (entry: Indexed): SurnameLink => ({ ...entry, href: `names/${entry.block}/#${headingId(entry.heading)}` });
  return sections.map(({ key, entries }) => ({ key, entries: entries.map(link) }));
}

function toIndex(stored: Stored<'rolls'>, large: LargeRoll): RollIndex {
  const { id, data } = stored;
  const { blocks } = large;
  return {
    blocks: blocks.map((block) => ({
      href: blockHref(id, block.number),
      ends: endsOf(block),
      count: block.families.reduce((sum, { rows }) => sum + rows.length, 0),
    })),
    byPinyin: linked(indexByPinyin(blocks)),
    byStrokes: linked(indexByStrokes(blocks)),
    isPrintable: data.count <= MOST_PRINTED,
  };
}

export async function rollView(stored: Stored<'rolls'>): Promise<RollView> {
  const [page, corrections, large] = await Promise.all([rollPage(stored), correctionsOfRoll(stored.id), largeRoll(stored)]);
  const finder = finderOf(stored, page.rows, large);
  const body = large ? { index: toIndex(stored, large) } : { rows: await toShown(page.rows) };
  return { page, corrections, ...body, ...(finder && { finder }) };
}

/** One page of rows of a long roll, and its neighbours. */
export interface BlockView {
  card: RollCard;
  number: number;
  blocks: number;
  ends: readonly [first: Heading, last: Heading];
  families: Family<ShownRow>[];
  previous?: string;
  next?: string;
}

export async function blockPaths() {
  return (await largeRollPaths()).flatMap(({ params, props }) =>
    props.large.blocks.map(({ number }) => ({ params: { ...params, block: String(number) }, props: { ...props, number } })),
  );
}

type BlockProps = Awaited<ReturnType<typeof blockPaths>>[number]['props'];

export async function blockView({ stored, large, number }: BlockProps): Promise<BlockView> {
  const { blocks } = large;
  const block = blocks[number - 1]!;
  const shown = block.families.map(async (family) => ({ ...family, rows: await toShown(family.rows) }));
  return {
    card: await toRollCard(stored),
    number,
    blocks: blocks.length,
    ends: endsOf(block),
    families: await Promise.all(shown),
    ...(number > 1 && { previous: blockHref(stored.id, number - 1) }),
    ...(number < blocks.length && { next: blockHref(stored.id, number + 1) }),
  };
}

export async function printPaths() {
  return (await largeRollPaths()).filter(({ props }) => props.stored.data.count <= MOST_PRINTED);
}

/** A whole roll in its own order, for paper. */
export async function printView(stored: Stored<'rolls'>): Promise<Pick<RollView, 'page' | 'corrections'> & { rows: ShownRow[] }> {
  const [page, corrections] = await Promise.all([rollPage(stored), correctionsOfRoll(stored.id)]);
  return { page, corrections, rows: await toShown(page.rows) };
}
