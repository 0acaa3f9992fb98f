/**
 * The rows of a roster as cells of text. A row that is being written may hold what no conferral may hold (no name, “六星”),
 * so cells are kept as they were typed; the domain's functions read and write the file itself.
 */
import Papa from 'papaparse';
import { CONFERRAL_COLUMNS, type Conferral } from '#domain/conferral/conferral.ts';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { conferralsCsv } from '#domain/conferral/write.ts';
import { numberRows } from '#domain/draft/number-rows.ts';
import type { FoundProblem } from '#domain/problem/problem.ts';
import type { ConferralColumn } from '#domain/roll/compare.ts';

export type Cells = Readonly<Partial<Record<ConferralColumn, string>>>;

/** What the desk reads from a text: its rows, and whether the domain has something to say about its shape first. */
export interface RosterText {
  rows: Cells[];
  /** Unknown columns, or rows with more cells than the header. */
  isOdd: boolean;
}

const isColumn = (name: string): name is ConferralColumn => (CONFERRAL_COLUMNS as string[]).includes(name);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');

function cellsOf(columns: readonly string[], row: readonly string[]): Cells {
  const cells: Partial<Record<ConferralColumn, string>> = {};
  for (const [i, column] of columns.entries()) if (isColumn(column) && row[i]) cells[column] = row[i];
  return cells;
}

/** Reads the text of conferrals.csv, whatever state it is in. Blank rows at the end are none. */
export function readRoster(csv: string): RosterText {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' });
  while (data.length > 0 && isBlank(data.at(-1)!)) data.pop();
  const [columns = [], ...rows] = data;
  const isRagged = rows.some((row) => row.length > columns.length);
  return { rows: rows.map((row) => cellsOf(columns, row)), isOdd: isRagged || errors.length > 0 || !columns.every(isColumn) };
}

/** An empty cell is an absent one; number and name are columns of every file. */
const asConferral = (cells: Cells): Conferral => ({ number: '', name: '', recipient: 'person', ...cells }) as unknown as Conferral;

/** The text that the form keeps. No rows are an empty text, so that a required field knows it. */
export const writeRoster = (rows: readonly Cells[]): string => (rows.length === 0 ? '' : conferralsCsv(rows.map(asConferral)));

/** Whose numbers new rows will get. */
export interface Numbering {
  prefix?: string | undefined;
  year?: number | undefined;
}

/** Stands in where the form does not yet say who publishes, or for which year. */
const UNKNOWN = { prefix: 'AA', year: 2000 } as const;
const YEAR = { first: 1000, last: 9999 } as const;

export function issueOf({ prefix, year }: Numbering): { prefix: string; year: number } {
  const isYear = year !== undefined && Number.isInteger(year) && year >= YEAR.first && year <= YEAR.last;
  return { prefix: prefix || UNKNOWN.prefix, year: isYear ? year : UNKNOWN.year };
}

/** Rows as the rules want them: each with a number. */
export interface Numbered {
  conferrals: Conferral[];
  csv: string;
  problems: FoundProblem[];
}

/**
 * The gateway gives new rows their numbers when it saves. Until then each has one for the time of a check, given by the same
 * function, so that the very rules of the build can be asked; it is shown to nobody and never enters the text. `before`: the
 * rows of main, which are known again and whose numbers nobody else gets.
 */
export function numberForNow(rows: readonly Cells[], numbering: Numbering, before: readonly Conferral[] = []): Numbered {
  const own = rows.filter(({ number }) => number).map(asConferral);
  const { csv, problems } = numberRows(writeRoster(rows), [...own, ...before], { ...issueOf(numbering), used: [] });
  return { conferrals: trustedConferrals(csv), csv, problems };
}

/** A conferral as cells, without a number that was not its own. */
export function toCells(conferral: Conferral, own: ReadonlySet<string>): Cells {
  const { number, recipient, ...rest } = conferral;
  const kept = { ...rest, ...(own.has(number) && { number }), ...(recipient === 'group' && { recipient }) };
  const filled = Object.entries(kept).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled.map(([column, value]) => [column, String(value)]));
}
