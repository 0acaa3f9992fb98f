import Papa from 'papaparse';
import { problemsFromZod } from '../problem/from-zod.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { findPersonalData, maskPersonalData } from '../text/personal-data.ts';
import { nameProblems } from '../text/name.ts';
import { CONFERRAL_COLUMNS, Conferral } from './conferral.ts';
import { namingCellProblems } from './naming-cells.ts';

export interface ConferralTable {
  rows: Conferral[];
  problems: FoundProblem[];
}

const REQUIRED: readonly string[] = ['number', 'name'];

/** Headings under which private data has been published by mistake; named so that the message can say what they are. */
const FORBIDDEN =
  /身份证|证件|id.?card|identity|电话|手机|phone|mobile|tel|住址|地址|address|出生|生日|birth|银行|卡号|bank|邮箱|e-?mail|微信|时长|hours/i;

function headerProblems(columns: readonly string[]): FoundProblem[] {
  const unknown = columns.filter((column) => !(CONFERRAL_COLUMNS as string[]).includes(column));
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  return [
    ...unknown.map((column): FoundProblem => ({
      code: FORBIDDEN.test(column) ? 'roll/forbidden-column' : 'roll/unknown-column',
      values: { column, columns: CONFERRAL_COLUMNS.join('、') },
      row: 1,
    })),
    ...missing.map((column): FoundProblem => ({ code: 'roll/missing-column', values: { column }, row: 1 })),
  ];
}

type RawRow = Record<string, string>;

/** Blank rows that spreadsheets leave at the end; one between others is told, so that rows count as an editor sees them. */
export const TRAILING_BLANK = /(?:\r?\n,*)+$/;

/** An empty cell is an absent value, but for the name, which a withheld row leaves empty on purpose. */
function toInput(raw: RawRow): Record<string, unknown> {
  const filled = Object.entries(raw).filter(([column, value]) => value !== '' || column === 'name');
  return Object.fromEntries(filled.map(([column, value]) => [column, column === 'star' ? Number(value) : value]));
}

/** Half a million rows are clean: a row is looked at cell by cell only when something was found in it as a whole. */
function privateCells(raw: RawRow, row: number): FoundProblem[] {
  if (findPersonalData(Object.values(raw).join('\n')).length === 0) return [];
  return Object.entries(raw).flatMap(([field, value]) =>
    findPersonalData(value).map(({ kind, found }): FoundProblem => ({
      code: 'personal-data/found',
      values: { kind, masked: maskPersonalData(found) },
      field,
      row,
    })),
  );
}

function cellProblems(raw: RawRow, row: number): FoundProblem[] {
  const names = raw['recipient'] === 'group' ? [] : nameProblems(raw['name'] ?? '').map((problem) => ({ ...problem, field: 'name', row }));
  const known = privateCells(raw, row);
  const disguised = known.length > 0 ? [] : namingCellProblems(raw).map((problem) => ({ ...problem, row }));
  return [...known, ...disguised, ...names];
}

const RAGGED: Record<Papa.ParseError['code'], string> = {
  TooFewFields: '格子太少，或是空行',
  TooManyFields: '格子太多',
  MissingQuotes: '引号没有闭合',
  InvalidQuotes: '引号前后有多余的字',
  UndetectableDelimiter: '没有用逗号分格',
};

/** One problem a row. Papa counts rows below the header, but for quotes from the header on. */
export function raggedRows(errors: readonly Papa.ParseError[]): FoundProblem[] {
  const reasons = new Map<number, string>();
  for (const { type, code, row = 0 } of errors) {
    const shown = row + (type === 'Quotes' ? 1 : 2);
    reasons.set(shown, reasons.get(shown) ?? RAGGED[code]);
  }
  return Array.from(reasons, ([row, reason]) => ({ code: 'roll/ragged-row', values: { reason }, row }));
}

function readRow(raw: RawRow, row: number): ConferralTable {
  const found = cellProblems(raw, row);
  const parsed = Conferral.safeParse(toInput(raw));
  if (parsed.success) return { rows: [parsed.data], problems: found };
  return {
    rows: [],
    problems: [...found, ...problemsFromZod(parsed.error, Conferral, toInput(raw)).map((problem) => ({ ...problem, row }))],
  };
}

/**
 * The rows of a file that `readConferrals` has found to be right. Pages, data files and the store read half a million
 * rows each: they look for private data and check the schema no second time, only fill in its one default.
 */
export function trustedConferrals(csv: string): Conferral[] {
  const [columns = [], ...rows] = Papa.parse<string[]>(csv.replace(TRAILING_BLANK, ''), { delimiter: ',' }).data;
  return rows.map((cells) => {
    const row: Record<string, unknown> = { recipient: 'person' };
    cells.forEach((cell, i) => {
      const column = columns[i]!;
      if (cell !== '' || column === 'name') row[column] = column === 'star' ? Number(cell) : cell;
    });
    return row as Conferral;
  });
}

/** Reads conferrals.csv (RFC 4180, UTF-8 with or without BOM). Rows are counted as a spreadsheet shows them. */
export function readConferrals(csv: string): ConferralTable {
  const text = csv.replace(TRAILING_BLANK, '');
  const { data, errors, meta } = Papa.parse<RawRow>(text, { header: true, delimiter: ',' });
  const columns = headerProblems(meta.fields ?? []);
  if (columns.length > 0) return { rows: [], problems: columns };
  if (errors.length > 0) return { rows: [], problems: raggedRows(errors) };
  const read = data.map((raw, i) => readRow(raw, i + 2));
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}
