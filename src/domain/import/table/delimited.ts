/** CSV, or cells pasted from a spreadsheet, as a sheet. */
import Papa from 'papaparse';
import type { FoundProblem } from '../../problem/problem.ts';
import { findHeader, sectionsOf } from './header.ts';
import { plainSheet, type Sheet } from './sheet.ts';

const DELIMITERS = [',', '\t', ';', '，'] as const;
const PEEKED = 8000;

/** A sheet and what is wrong with its cells. */
export interface Delimited {
  sheet: Sheet;
  problems: FoundProblem[];
}

const known = (cells: string[][]): number => {
  const header = findHeader(plainSheet('', cells));
  return header ? header.panels.flat().filter(({ role }) => role).length : 0;
};

/** The delimiter under which a header shows most columns; undefined when no header shows, so that it is no table. */
function delimiterOf(text: string): string | undefined {
  const found = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: known(Papa.parse<string[]>(text.slice(0, PEEKED), { delimiter, quoteChar: '"' }).data),
  }));
  const best = found.reduce((a, b) => (b.columns > a.columns ? b : a));
  return best.columns > 0 ? best.delimiter : undefined;
}

function quoteProblems(errors: readonly Papa.ParseError[]): FoundProblem[] {
  const rows = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1));
  return Array.from(rows, (row) => ({ code: 'import/broken-quotes', row }));
}

const hasMore = (row: readonly string[], width: number): boolean =>
  row.length > width && row.slice(width).some((cell) => cell.trim() !== '');

/** A comma that nobody quoted moves all that follows one cell on: such a row is not guessed at. */
function extraCells(sheet: Sheet): FoundProblem[] {
  return sectionsOf(sheet).flatMap(({ row: top, end }) => {
    const width = sheet.cells[top]!.length;
    return sheet.cells
      .slice(top + 1, end)
      .flatMap((row, i): FoundProblem[] =>
        hasMore(row, width) ? [{ code: 'import/extra-cells', row: top + i + 2, values: { width } }] : [],
      );
  });
}

/** Reads a text as a table, or undefined when it is none. */
export function readDelimited(name: string, text: string): Delimited | undefined {
  const delimiter = delimiterOf(text);
  if (!delimiter) return undefined;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const sheet = plainSheet(name, data);
  return { sheet, problems: [...quoteProblems(errors), ...extraCells(sheet)] };
}

/** A table without a header: rows and cells as they stand. Only a grid of names can still be read from it. */
export const readBare = (name: string, text: string, delimiter: string): Sheet =>
  plainSheet(
    name,
    text.split(/\r?\n/u).map((line) => line.split(delimiter)),
  );
