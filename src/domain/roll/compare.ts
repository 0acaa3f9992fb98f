import { CONFERRAL_COLUMNS, type Conferral } from '../conferral/conferral.ts';

export type ConferralColumn = (typeof CONFERRAL_COLUMNS)[number];

/** What happened to one number between two lists. */
export type RowChange =
  | { kind: 'added'; after: Conferral }
  | { kind: 'removed'; before: Conferral }
  | { kind: 'changed'; before: Conferral; after: Conferral; columns: ConferralColumn[] };

const differing = (before: Conferral, after: Conferral): ConferralColumn[] =>
  CONFERRAL_COLUMNS.filter((column) => (before[column] ?? '') !== (after[column] ?? ''));

function changeOf(before: Conferral | undefined, after: Conferral): RowChange[] {
  if (!before) return [{ kind: 'added', after }];
  const columns = differing(before, after);
  return columns.length > 0 ? [{ kind: 'changed', before, after, columns }] : [];
}

/** 版本差异: rows are the same row by their number alone, never by a name. Added and changed in the new order, then removed in the old. */
export function compareRows(before: readonly Conferral[], after: readonly Conferral[]): RowChange[] {
  const were = new Map(before.map((row) => [row.number, row]));
  const are = new Set(after.map(({ number }) => number));
  const removed = before.filter(({ number }) => !are.has(number)).map((row): RowChange => ({ kind: 'removed', before: row }));
  return [...after.flatMap((row) => changeOf(were.get(row.number), row)), ...removed];
}
