import type { FoundRecord, LookupRoll, LookupRow } from './record.ts';

/** Raised whenever a page that knows only the earlier layout could misread a file. It is part of the folder's name. */
export const LOOKUP_FORMAT = 1;

/** Rows by any two characters of the name, rows by the team or unit, and what leads from letters and words to these. */
export const LOOKUP_SETS = ['names', 'units', 'words'] as const;
export type LookupSet = (typeof LOOKUP_SETS)[number];

/** `[roll, number, name, honour, star, unit, status, statusOn]`; roll, honour and unit are places in the lists above. */
export type ShardRow = readonly [
  roll: number,
  number: string,
  name: string,
  honour: number,
  star: number,
  unit: number,
  status: LookupRow['status'],
  statusOn?: string,
];

/** 查询分片 of `names` and `units`. Whole in itself: each row finds its roll here, so that one request is an answer. */
export interface RowShard {
  format: number;
  set: LookupSet;
  shard: number;
  columns: readonly (keyof LookupRoll)[];
  rolls: readonly unknown[][];
  honours: readonly string[];
  units: readonly string[];
  rows: readonly ShardRow[];
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** What arrived, if it is what was asked for. Of anything else may not be said that somebody is missing from it. */
export function readRowShard(data: unknown, set: LookupSet, shard: number): FoundRecord[] | undefined {
  if (!isObject(data) || data['format'] !== LOOKUP_FORMAT || data['set'] !== set || data['shard'] !== shard) return undefined;
  const { columns, rolls, honours, units, rows } = data as unknown as RowShard;
  const heads = rolls.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as unknown as LookupRoll);
  return rows.map(([roll, number, name, honour, star, unit, status, statusOn = '']) => ({
    ...{ number, name, honour: honours[honour]!, star, unit: units[unit]!, status, statusOn },
    roll: heads[roll]!,
  }));
}
