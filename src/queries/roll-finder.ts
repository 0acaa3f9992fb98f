import { gzipSync } from 'node:zlib';
import { sortByPinyin } from '#domain/roll/pinyin-order.ts';
import { sortByStrokes } from '#domain/roll/order.ts';
import { STARS, starLabel } from '#domain/level/level.ts';
import { toFinderFile, toNumberPlaces, type FinderFile, type FoundRow, type NumberPlaces } from '#publish/roll-finder.ts';
import { collection, type Stored } from './content.ts';
import { largeRoll, rowsOf, type LargeRoll, type RollRow } from './roll-rows.ts';

/** Shorter rolls are read at a glance; a search in them would only be in the way. */
const WORTH_A_SEARCH = 20;

/** What the search in a roll offers to choose from, and the orders it can show. */
export interface Finder {
  honours: string[];
  statuses: RollRow['status'][];
  /** For a roll on one page: places of its rows, by strokes and by pinyin. A long roll has them in its file. */
  orders?: { strokes: string; pinyin: string };
  /** For a long roll: how much its file weighs on its way, so that a reader is told before it is fetched. */
  bytes?: number;
}

/** The honour of a row in the words of its table. */
const honourOf = (row: Pick<RollRow, 'star' | 'honour'>, roll: Stored<'rolls'>['data']): string =>
  row.star ? starLabel(row.star) : (row.honour ?? roll.honour);

const distinct = <Value>(values: readonly Value[]): Value[] => Array.from(new Set(values));

/** From the first star to the fifth, as the facts of a roll name them; then other honours as the roll first names them. */
function honoursOf(rows: readonly RollRow[], roll: Stored<'rolls'>['data']): string[] {
  const place = ({ star }: RollRow): number => star ?? STARS.length + 1;
  const byStar = rows.toSorted((a, b) => place(a) - place(b));
  return distinct(byStar.map((row) => honourOf(row, roll)));
}

/** Where the rows of one order stand in another. */
function placesIn<Row>(rows: readonly Row[], sorted: readonly Row[]): number[] {
  const places = new Map(rows.map((row, place) => [row, place]));
  return sorted.map((row) => places.get(row)!);
}

function foundRows({ data }: Stored<'rolls'>, { blocks }: LargeRoll): (FoundRow & Pick<RollRow, 'recipient'>)[] {
  return blocks.flatMap(({ number: block, families }) =>
    families.flatMap(({ rows }) =>
      rows.map((row) => ({
        ...{ number: row.number, name: row.name, recipient: row.recipient, unit: row.unit ?? '' },
        ...{ honour: honourOf(row, data), status: row.status, block },
      })),
    ),
  );
}

/** The rows of a long roll for its search. */
export function finderFile(stored: Stored<'rolls'>, large: LargeRoll): FinderFile {
  const rows = foundRows(stored, large);
  const places = new Map(rows.map(({ number }, place) => [number, place]));
  const listed = rowsOf(stored).map(({ number }) => places.get(number)!);
  return toFinderFile(rows, { listed, pinyin: placesIn(rows, sortByPinyin(rows)) });
}

/** Undefined where a roll is too short to need a search. */
export function finderOf(stored: Stored<'rolls'>, rows: readonly RollRow[], large: LargeRoll | undefined): Finder | undefined {
  if (rows.length < WORTH_A_SEARCH) return undefined;
  const choices = {
    honours: honoursOf(rows, stored.data),
    statuses: distinct(rows.map(({ status }) => status)),
  };
  if (large) return { ...choices, bytes: gzipSync(JSON.stringify(finderFile(stored, large))).length };
  const [strokes, pinyin] = [sortByStrokes(rows), sortByPinyin(rows)].map((sorted) => placesIn(rows, sorted).join(' '));
  return { ...choices, orders: { strokes: strokes!, pinyin: pinyin! } };
}

export const numberPlaces = (stored: Stored<'rolls'>, large: LargeRoll): NumberPlaces => toNumberPlaces(foundRows(stored, large));

/** Static paths for what only a long roll has. */
export async function largeRollPaths() {
  const all = await Promise.all((await collection('rolls')).map(async (stored) => ({ stored, large: await largeRoll(stored) })));
  return all.flatMap(({ stored, large }) => (large ? [{ params: { roll: stored.id }, props: { stored, large } }] : []));
}
