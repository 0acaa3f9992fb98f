import Papa from 'papaparse';
import { BYTE_ORDER_MARK, FORMULA } from './csv-guard.ts';

export type Cell = string | number | boolean | undefined;

/** Said wherever a CSV is described: the guard changes a cell, and whoever compares formats must know. */
export const CSV_NOTE =
  'CSV 为 UTF-8（带 BOM），以 CRLF 换行，首行为列名，空格子表示没有填写。以等号、加号、减号、@（全角半角都算）、制表符或回车开头的格子，前面加了一个半角单引号，以免表格软件把它当作公式执行；JSON 与 JSON Lines 里是原文。';

/** Rows without a header, to be written one batch after the other. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows as Cell[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** The start of a CSV file: the mark, and the one header row. */
export const csvHeader = (columns: readonly string[]): string => `${BYTE_ORDER_MARK}${csvRows([columns])}`;
