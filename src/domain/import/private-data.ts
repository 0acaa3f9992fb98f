/**
 * Personal data in what an editor hands in. Wherever it stands, kept or dropped, seen or hidden, the file is refused:
 * what is cleaned at its source cannot leak by another way (domain.md, rule 6).
 */
import type { FoundProblem } from '../problem/problem.ts';
import { findPersonalData, maskPersonalData } from '../text/personal-data.ts';
import type { Entry } from './entry.ts';
import { LIMITS } from './file/limits.ts';
import { columnLetters, type Sheet } from './table/sheet.ts';
import { isPrivateHeading } from './table/columns.ts';
import { sectionsOf, type Column, type Section } from './table/header.ts';

interface Found {
  kind: string;
  found: string;
}

const OLD_ID = /(?<![\dA-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/gu;
const LANDLINE = /(?<![\d-])0\d{2,3}[- ]?\d{7,8}(?![\d-])/gu;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/gu;
/** A house of a street or of a village group, unless a public place is named after it: 解放路88号献血屋. */
const HOUSE =
  /\p{Script=Han}{1,8}(?:路|街|巷|弄|胡同|村|组|屯|里)\s*(?:\d+\s*[组队弄巷]\s*)?\d+\s*号(?!\p{Script=Han}{0,8}(?:站|屋|点|店|队|社区|院|馆|中心|楼宇))/gu;
const YEAR = '(?:19[2-9]\\d|20[01]\\d)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const BIRTH_DATE = new RegExp(
  `^${YEAR}(?:\\s*[-./年]\\s*${MONTH}\\s*[-./月]\\s*(?:0?[1-9]|[12]\\d|3[01])\\s*日?|\\s*年\\s*${MONTH}\\s*月)$`,
  'u',
);
const COMPACT_DATE = /^(?:19[2-9]\d|200\d|201\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
const EVENT_HEADING = /(?:时间|日期|年度|认定|评定|注册|登记|加入|入会|入队|服务|活动|培训|获奖|公示|发布|起|止)/u;
/** 20190312 under 证书编号 is a serial. */
const SERIAL_HEADING = /[号码]$/u;

const all = (text: string, pattern: RegExp, kind: string): Found[] => Array.from(text.matchAll(pattern), ([found]) => ({ kind, found }));

const BETWEEN_DIGITS = /(?<=\d)[^\p{L}\d]+(?=[\dXx])/gu;

/** Separators between the digits of a number hide it from the usual search: 330106-19900307-1236. */
function withoutSeparators(text: string): Found[] {
  const digits = text.match(/\d/gu)?.length ?? 0;
  if (digits < 11 || digits > 40) return [];
  return findPersonalData(text.replaceAll(BETWEEN_DIGITS, '')).map(({ kind }) => ({ kind, found: text }));
}

/** Any digit that NFKC makes a plain one, and the shortest that could be anything: 1栋101室. */
const DIGIT = /\p{N}/u;
const SHORTEST = 6;
const DIGIT_OR_AT = /[\p{N}@＠]/u;

const WINDOW = 2000;
/** Longer than any number or address that is looked for. */
const OVERLAP = 100;

/** A long text in pieces that overlap: patterns that begin at every digit take a piece's time for a piece, not the text's for each digit. */
function* windows(text: string): Generator<string> {
  for (let at = 0; at === 0 || at + OVERLAP < text.length; at += WINDOW - OVERLAP) yield text.slice(at, at + WINDOW);
}

/** Numbers as people write them. */
function plainIn(text: string): Found[] {
  if (text.length < SHORTEST || !DIGIT.test(text)) return [];
  const read = text.normalize('NFKC');
  return [...findPersonalData(read), ...(/\d{15}/u.test(read) ? all(read, OLD_ID, '身份证号') : [])];
}

const inPieces = (text: string, search: (piece: string) => Found[]): Found[] =>
  text.length <= WINDOW ? search(text) : Array.from(windows(text), search).flat();

/** What any text at all may not hold. */
export function privateIn(text: string): Found[] {
  return inPieces(text, (piece) => {
    const found = plainIn(piece);
    return found.length > 0 ? found : withoutSeparators(piece.normalize('NFKC'));
  });
}

/** What a column that would be kept may not hold either: in a name or a unit, a date of birth or a door number has no business. */
function privateInKept(text: string): Found[] {
  if (!DIGIT_OR_AT.test(text)) return [];
  const read = text.slice(0, LIMITS.cell).normalize('NFKC').trim();
  const dates = BIRTH_DATE.test(read) || COMPACT_DATE.test(read) ? [{ kind: '出生日期', found: read }] : [];
  return [...all(read, LANDLINE, '电话'), ...all(read, EMAIL, '邮箱'), ...all(read, HOUSE, '家庭住址'), ...dates];
}

/** Texts shown to an editor or written to a log, with every number in them masked. */
export function maskText(text: string): string {
  const found = [...privateIn(text), ...privateInKept(text)];
  return found.reduce(
    (masked, one) => masked.replaceAll(one.found, maskPersonalData(one.found)),
    found.length > 0 ? text.normalize('NFKC') : text,
  );
}

const told = ({ kind, found }: Found, field: string, row?: number): FoundProblem => ({
  code: 'personal-data/found',
  values: { kind, masked: maskPersonalData(found) },
  field,
  ...(row !== undefined && { row }),
});

/** A few dates of birth in a column without a telling name give it away; dates of events are no secret. */
function isBirthDate(text: string, heading: string): boolean {
  if (EVENT_HEADING.test(heading)) return false;
  return BIRTH_DATE.test(text) || (COMPACT_DATE.test(text) && !SERIAL_HEADING.test(heading));
}

function inCell(text: string, column: Column | undefined): Found[] {
  const found = privateIn(text);
  if (found.length > 0 || !DIGIT_OR_AT.test(text)) return found;
  if (column?.role && column.role !== 'hours') return privateInKept(text);
  const read = text.slice(0, LIMITS.cell).normalize('NFKC').trim();
  return column && isBirthDate(read, column.heading) ? [{ kind: '出生日期', found: read }] : [];
}

const fieldOf = (index: number, column: Column | undefined): string =>
  `${columnLetters(index)} 列${column?.heading ? `“${maskText(column.heading)}”` : ''}`;

/** Columns named after private data, with something in them. An empty one is only left out. */
function forbiddenColumns({ cells }: Sheet, { row, end, panels }: Section): FoundProblem[] {
  const below = cells.slice(row + 1, end);
  return panels
    .flat()
    .filter(({ heading, index }) => isPrivateHeading(heading) && below.some((line) => (line[index] ?? '').trim() !== ''))
    .map(({ heading, index }) => ({
      code: 'roll/forbidden-column',
      values: { column: maskText(heading) },
      field: fieldOf(index, undefined),
      row: row + 1,
    }));
}

/** Looks at a row as a whole first: a hundred thousand rows are clean. */
const mayHold = (row: readonly string[]): boolean => row.some((cell) => DIGIT_OR_AT.test(cell));

/** What stands in rows `from` to `end`, under the columns of one table or of none. */
function inRows({ cells }: Sheet, columns: readonly Column[], from: number, end: number): FoundProblem[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return cells.slice(from, end).flatMap((row, r) => {
    if (!mayHold(row)) return [];
    return row.flatMap((text, c) => inCell(text, byIndex.get(c)).map((found) => told(found, fieldOf(c, byIndex.get(c)), from + r + 1)));
  });
}

/** Everything private on a sheet, hidden or not, with row and column. */
export function privateOnSheet(sheet: Sheet): FoundProblem[] {
  const sections = sectionsOf({ cells: sheet.cells, hiddenRows: new Set() });
  const named = privateIn(sheet.name).map((found) => told(found, '工作表名称'));
  const beside = sheet.beside.flatMap(({ place, text }) => privateIn(text).map((found) => told(found, place)));
  return [
    ...sections.flatMap((section) => forbiddenColumns(sheet, section)),
    ...inRows(sheet, [], 0, sections[0]?.row ?? sheet.cells.length),
    ...sections.flatMap(({ panels, row, end }) => inRows(sheet, panels.flat(), row, end)),
    ...named,
    ...beside,
  ];
}

/** Everything private in plain text, line by line. An office's own telephone and address stand there rightly. */
export function privateInLines(lines: readonly string[]): FoundProblem[] {
  return lines.flatMap((line, i) => (mayHold([line]) ? privateIn(line).map((found) => told(found, '文字', i + 1)) : []));
}

/** What a list without columns would publish of a person. */
export function privateInEntries(entries: readonly Entry[]): FoundProblem[] {
  return entries.flatMap(({ name, unit = '', honour = '', row }) =>
    [name, unit, honour].flatMap((text) => privateInKept(text).map((found) => told(found, '文字', row))),
  );
}

/** Private data that lies in a file outside all sheets: much of it is markup, whose numbers are not joined. */
export function privateBeside(beside: readonly { place: string; text: string }[]): FoundProblem[] {
  return beside.flatMap(({ place, text }) => {
    const seen = new Set<string>();
    return inPieces(text, plainIn)
      .filter(({ found }) => !seen.has(found) && seen.add(found))
      .map((found) => told(found, place));
  });
}
