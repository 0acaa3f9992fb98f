/** How the rows on the desk differ from those that are published; the domain compares, this makes it small enough to show. */
import type { Conferral } from '#domain/conferral/conferral.ts';
import { compareRows, type ConferralColumn, type RowChange } from '#domain/roll/compare.ts';

export interface ShownChange {
  kind: RowChange['kind'];
  /** Of a row that is still there, counted from 0. */
  row?: number;
  name: string;
  number?: string;
  unit?: string;
  columns: { column: ConferralColumn; before: string; after: string }[];
}

export interface Difference {
  added: number;
  changed: number;
  removed: number;
  /** The first of each kind. */
  shown: ShownChange[];
  /** For each row: published as it stands, new, or changed. */
  kinds: ('same' | 'added' | 'changed')[];
}

/** Of each kind so many are listed; the counts tell of all. */
export const LISTED = 200;

const text = (value: Conferral[ConferralColumn]): string => String(value ?? '');

function shown(change: RowChange, rows: ReadonlyMap<string, number>): ShownChange {
  const { number, name, unit } = change.kind === 'removed' ? change.before : change.after;
  const row = rows.get(number);
  return {
    kind: change.kind,
    name,
    ...(unit && { unit }),
    ...(row !== undefined && { row }),
    ...(change.kind !== 'added' && { number }),
    columns:
      change.kind === 'changed'
        ? change.columns.map((column) => ({ column, before: text(change.before[column]), after: text(change.after[column]) }))
        : [],
  };
}

/** Rows are known by their number; those that have none yet are new. */
export function differenceOf(before: readonly Conferral[], after: readonly Conferral[]): Difference {
  const rows = new Map(after.map(({ number }, i) => [number, i]));
  const changes = compareRows(before, after);
  const kinds: Difference['kinds'] = after.map(() => 'same');
  const byKind = { added: [] as RowChange[], changed: [] as RowChange[], removed: [] as RowChange[] };
  for (const change of changes) {
    byKind[change.kind].push(change);
    if (change.kind !== 'removed') kinds[rows.get(change.after.number)!] = change.kind;
  }
  const { added, changed, removed } = byKind;
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    shown: [added, changed, removed].flatMap((list) => list.slice(0, LISTED).map((change) => shown(change, rows))),
    kinds,
  };
}
