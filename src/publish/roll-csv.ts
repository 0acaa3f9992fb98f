import { csvHeader, csvRows } from './csv.ts';
import { PUBLIC_COLUMNS, rowCells, type PublicRow } from './roll-table.ts';

/** A roll as CSV (RFC 4180): UTF-8 with BOM, CRLF, one header row; the last column says whether the row is invented. */
export function rollToCsv(rows: readonly PublicRow[], { sample }: { sample: boolean }): string {
  return csvHeader([...PUBLIC_COLUMNS, 'sample']) + csvRows(rows.map((row) => [...rowCells(row), String(sample)]));
}
