import type { ConferralStatus } from '../conferral/conferral.ts';

/** Raised whenever a page that knows only the earlier format could misread a shard. */
export const SHARD_FORMAT = 1;

/** What an answer says of the roll that a record stands on. */
export interface ClaimRoll {
  id: string;
  title: string;
  issuer: string;
  year: number;
  documentNumber?: string;
  decidedOn?: string;
  publishedOn: string;
  /** The last day of the public notice, while the roll is under notice. */
  noticeCloses?: string;
  version: number;
  sample?: true;
}

/** The heads of rolls as a table: with names of its own, each of thirty heads would be half as heavy again. */
export interface RollTable {
  columns: (keyof ClaimRoll)[];
  rows: unknown[][];
}

/** A property of a head that is missing here is a type error. */
const PROPERTIES = {
  id: 1,
  title: 1,
  issuer: 1,
  year: 1,
  documentNumber: 1,
  decidedOn: 1,
  publishedOn: 1,
  noticeCloses: 1,
  version: 1,
  sample: 1,
};
const COLUMNS = Object.keys(PROPERTIES satisfies Record<keyof ClaimRoll, number>) as (keyof ClaimRoll)[];

export const rollTable = (rolls: readonly ClaimRoll[]): RollTable => ({
  columns: COLUMNS,
  rows: rolls.map((roll) => COLUMNS.map((column) => roll[column] ?? null)),
});

/** One head out of the table, by the table's own columns; undefined where there is no such row or it is not whole. */
export function rollFrom({ columns, rows }: RollTable, index: number): ClaimRoll | undefined {
  const row = rows[index];
  if (row?.length !== columns.length) return undefined;
  const cells = columns.map((column, i) => [column, row[i]] as const).filter(([, cell]) => cell !== null);
  return Object.fromEntries(cells) as unknown as ClaimRoll;
}

/** What an answer says of one record. It names nobody: neither name, team, wording nor number has a place here. */
export interface Claim {
  /** Its roll, as row of `rolls`. */
  roll: number;
  status: ConferralStatus;
  /** The honour with its star, in the words of the roll; a withheld record says none. */
  honour?: string;
  statusOn?: string;
  statusReason?: string;
  statusBasis?: string;
}

/** 核验分片: the records whose numbers begin with the same bits once hashed, each under the key that only its number and name give. */
export interface ClaimShard {
  format: typeof SHARD_FORMAT;
  /** The state of all rolls that this shard tells of; see src/publish/claim/edition.ts. */
  edition: string;
  shard: number;
  rolls: RollTable;
  claims: Record<string, Claim>;
}

/** The shard that a page asked for. */
export type WantedShard = Pick<ClaimShard, 'edition' | 'shard'>;

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);

const isTable = (data: unknown): boolean => isRecord(data) && Array.isArray(data['columns']) && Array.isArray(data['rows']);

/**
 * What arrived, if it is what was asked for: `stale` is a shard of another day's rolls or another layout, `broken` is
 * anything else. Of neither may be said that a record is missing from it.
 */
export function readShard(data: unknown, wanted: WantedShard): ClaimShard | 'stale' | 'broken' {
  if (!isRecord(data) || !isRecord(data['claims']) || !isTable(data['rolls'])) return 'broken';
  const { format, edition, shard } = data;
  const isWanted = format === SHARD_FORMAT && edition === wanted.edition && shard === wanted.shard;
  return isWanted ? (data as unknown as ClaimShard) : 'stale';
}
