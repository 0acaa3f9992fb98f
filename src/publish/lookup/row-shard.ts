import { LOOKUP_ROLL, type FoundRecord } from '#domain/lookup/record.ts';
import { LOOKUP_FORMAT, type LookupSet, type RowShard } from '#domain/lookup/shard.ts';
import { compare } from './order.ts';

/** By name, then roll, then number: the same rows make the same bytes, in whatever order they came. */
const byPlace = (a: FoundRecord, b: FoundRecord): number =>
  compare(a.name, b.name) || compare(a.roll.id, b.roll.id) || compare(a.number, b.number);

const distinct = <Value>(values: readonly Value[]): Value[] => Array.from(new Set(values));
const places = <Value>(values: readonly Value[]): Map<Value, number> => new Map(values.map((value, i) => [value, i]));

/** The rows of one shard as its file, written one way. */
export function rowShard(set: LookupSet, shard: number, records: readonly FoundRecord[]): RowShard {
  const sorted = records.toSorted(byPlace);
  const rolls = Array.from(new Map(sorted.map(({ roll }) => [roll.id, roll])).values()).toSorted((a, b) => compare(a.id, b.id));
  const honours = distinct(sorted.map(({ honour }) => honour));
  const units = distinct(sorted.map(({ unit }) => unit));
  const [rollAt, honourAt, unitAt] = [places(rolls.map(({ id }) => id)), places(honours), places(units)];
  return {
    ...{ format: LOOKUP_FORMAT, set, shard, columns: LOOKUP_ROLL },
    rolls: rolls.map((roll) => LOOKUP_ROLL.map((column) => roll[column])),
    ...{ honours, units },
    rows: sorted.map(({ roll, number, name, honour, star, unit, status, statusOn }) => {
      const row = [rollAt.get(roll.id)!, number, name, honourAt.get(honour)!, star, unitAt.get(unit)!, status] as const;
      return statusOn ? [...row, statusOn] : row;
    }),
  };
}
