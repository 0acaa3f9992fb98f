import Papa from 'papaparse';
import { PUBLIC_COLUMNS, publicRow, type PublicRow } from './roll-table.ts';

/** Excel reads UTF-8 as such only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins so would be run as a formula; East Asian Excel takes the full-width signs too (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** A roll as CSV (RFC 4180): UTF-8 with BOM, CRLF, one header row; the last column says whether the row is invented. */
export function rollToCsv(rows: readonly PublicRow[], { sample }: { sample: boolean }): string {
  const data = rows.map((row) => {
    const cells: Record<string, unknown> = publicRow(row);
    return [...PUBLIC_COLUMNS.map((column) => cells[column] ?? ''), String(sample)];
  });
  const table = Papa.unparse({ fields: [...PUBLIC_COLUMNS, 'sample'], data }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
