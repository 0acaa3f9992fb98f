import type { ConferralStatus } from '#domain/conferral/conferral.ts';

/** One row of a roll, as the search in a long roll needs it. */
export interface FoundRow {
  number: string;
  /** Empty where the name is withheld. */
  name: string;
  /** The honour as a reader sees it: 五星, 优秀志愿者. */
  honour: string;
  unit: string;
  status: ConferralStatus;
  /** The page of the roll on which the row stands. */
  block: number;
}

/** Positions of rows, in another order than that of the file. */
export type Permutation = readonly number[];

/** `[number, name, honour, unit, status, block]`: the honour, unit and status as places in the lists above the rows. */
export type FinderRow = readonly [number: string, name: string, honour: number, unit: number, status: number, block: number];

/** The file that the search in a long roll fetches when it is first used. Rows stand by the strokes of the surname. */
export interface FinderFile {
  honours: readonly string[];
  units: readonly string[];
  statuses: readonly ConferralStatus[];
  listed: Permutation;
  pinyin: Permutation;
  rows: readonly FinderRow[];
}

const distinct = <Value>(values: readonly Value[]): Value[] => Array.from(new Set(values));

const places = <Value>(values: readonly Value[]): Map<Value, number> => new Map(values.map((value, place) => [value, place]));

/** Hidden by law: neither name nor unit leaves, whatever the caller hands over. */
const shown = (row: FoundRow): FoundRow => (row.status === 'withheld' ? { ...row, name: '', unit: '' } : row);

/** A long roll for its search: each word that repeats is written once, so that 20,000 rows stay small. */
export function toFinderFile(found: readonly FoundRow[], orders: { listed: Permutation; pinyin: Permutation }): FinderFile {
  const rows = found.map(shown);
  const honours = distinct(rows.map(({ honour }) => honour));
  const units = distinct(rows.map(({ unit }) => unit));
  const statuses = distinct(rows.map(({ status }) => status));
  const [honourAt, unitAt, statusAt] = [places(honours), places(units), places(statuses)];
  return {
    ...{ honours, units, statuses },
    ...orders,
    rows: rows.map(({ number, name, honour, unit, status, block }) => [
      number,
      name,
      honourAt.get(honour)!,
      unitAt.get(unit)!,
      statusAt.get(status)!,
      block,
    ]),
  };
}

/** Which page a number stands on: for each series the page of each serial from the first on, 0 where there is no such row. */
export type NumberPlaces = Record<string, { first: number; blocks: number[] }>;

const SERIES = /^(.+)-(\d{5})-.$/u;

/** Leads `/honors/<roll>/#<number>` to the page of that row; a fraction of the size of the rows themselves. */
export function toNumberPlaces(rows: readonly Pick<FoundRow, 'number' | 'block'>[]): NumberPlaces {
  const parsed = rows.flatMap(({ number, block }) => {
    const [, series, serial] = SERIES.exec(number) ?? [];
    return series ? [{ series, serial: Number(serial), block }] : [];
  });
  const series = Array.from(
    Map.groupBy(parsed, (row) => row.series),
    ([name, alike]) => {
      const serials = alike.map(({ serial }) => serial);
      const first = serials.reduce((least, serial) => Math.min(least, serial));
      const last = serials.reduce((most, serial) => Math.max(most, serial));
      const blocks = Array.from({ length: last - first + 1 }, () => 0);
      for (const { serial, block } of alike) blocks[serial - first] = block;
      return [name, { first, blocks }] as const;
    },
  );
  return Object.fromEntries(series);
}
