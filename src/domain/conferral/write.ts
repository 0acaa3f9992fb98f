import Papa from 'papaparse';
import { CONFERRAL_COLUMNS, type Conferral } from './conferral.ts';

/** Columns that every file of rows has, whether or not a cell is filled. */
const ALWAYS: ReadonlySet<string> = new Set(['number', 'name']);

/** The rows as conferrals.csv holds them: only columns that are used, in the order of the schema. The default is left out. */
export function conferralsCsv(rows: readonly Conferral[]): string {
  const cells = rows.map(({ recipient, ...row }) => (recipient === 'person' ? row : { ...row, recipient }));
  const used = new Set(cells.flatMap((row) => Object.keys(row)));
  const columns = CONFERRAL_COLUMNS.filter((column) => ALWAYS.has(column) || used.has(column));
  return `${Papa.unparse(cells, { columns, newline: '\n' })}\n`;
}
