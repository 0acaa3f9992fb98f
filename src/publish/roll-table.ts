import type { Conferral } from '#domain/conferral/conferral.ts';
import type { Cell } from './csv.ts';

/**
 * The columns that may leave the building, in their order. Adding one is a reviewed decision and not the side effect of a
 * new field: in December 2019 a hidden column of a spreadsheet published 1,097 home addresses (ICO, New Year Honours).
 */
export const PUBLIC_COLUMNS = [
  'number',
  'name',
  'recipient',
  'star',
  'honour',
  'unit',
  'remark',
  'status',
  'statusOn',
  'statusReason',
  'statusBasis',
  'wording',
  'samePersonAs',
] as const satisfies readonly (keyof Conferral)[];

export type PublicColumn = (typeof PUBLIC_COLUMNS)[number];
export type PublicRow = Partial<Pick<Conferral, PublicColumn>>;

/** Hidden by law or by the person's own wish: name, team, wording and links to other rows go, the number stays. */
const NAMING: ReadonlySet<PublicColumn> = new Set(['name', 'unit', 'wording', 'samePersonAs']);

/** The public part of a row. What is withheld is emptied here again, whatever the file says. Half a million rows pass through here. */
export function publicRow(row: PublicRow): PublicRow {
  const told: Partial<Record<PublicColumn, unknown>> = { number: row.number, name: '' };
  for (const column of PUBLIC_COLUMNS) {
    if (row[column] !== undefined && (row.status !== 'withheld' || !NAMING.has(column))) told[column] = row[column];
  }
  return told as PublicRow;
}

/** The cells of a row in the order of the columns. */
export function rowCells(row: PublicRow): Cell[] {
  const cells: Partial<Record<PublicColumn, Cell>> = publicRow(row);
  return PUBLIC_COLUMNS.map((column) => cells[column] ?? '');
}
