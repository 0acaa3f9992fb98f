/**
 * Personal data in what an editor hands in. Wherever it stands, kept or dropped, seen or hidden, the file is refused:
 * what is cleaned at its source cannot leak by another way (domain.md, rule 6). Only the contacts of an office, in titles
 * and furniture that everybody sees, are told and no more.
 */
import type { FoundProblem } from '../problem/problem.ts';
import type { Entry } from './entry.ts';
import {
  contactsIn,
  isSerial,
  loneDateIn,
  maskFound,
  maskText,
  mayBePrivate,
  numbersIn,
  privateIn,
  privateInKept,
} from './private-text.ts';
import type { Found } from './private-text.ts';
import { isPrivateHeading } from './table/columns.ts';
import { sectionsOf, type Column, type Section } from './table/header.ts';
import { isFurniture } from './table/read-table.ts';
import { columnLetters, type Sheet } from './table/sheet.ts';

/** A text that stands in no cell. Of bytes that are no text only numbers are looked for. */
export interface Beside {
  place: string;
  text: string;
  binary?: true;
}

const told = (one: Found, field: string, row?: number): FoundProblem => ({
  code: 'personal-data/found',
  values: { kind: one.kind, masked: maskFound(one) },
  field,
  ...(row !== undefined && { row }),
});

const toldOnly = (one: Found, field: string, row: number): FoundProblem => ({ ...told(one, field, row), code: 'import/contact-outside' });

const fieldOf = (index: number, column: Column | undefined): string =>
  `${columnLetters(index)} 列${column?.heading ? `“${maskText(column.heading)}”` : ''}`;

/** 活动地点：解放路88号. */
const PLACE_HEADING = /地点|场所|场地|会场/u;

/** A title, a signature, a remark over the whole width: nobody's row. */
function isOutside(row: readonly string[], column: Column | undefined): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const isName = filled.length === 1 && column?.role !== undefined;
  return isFurniture(filled[0] ?? '') || (new Set(filled).size === 1 && !isName);
}

interface Spot {
  field: string;
  row: number;
  column: Column | undefined;
  hidden: boolean;
  outside: boolean;
}

function inCell(text: string, { field, row, column, hidden, outside }: Spot): FoundProblem[] {
  const found = privateIn(text);
  if (found.length > 0) return found.map((one) => told(one, field, row));
  const heading = column?.heading ?? '';
  const isKept = column?.role !== undefined && column.role !== 'hours';
  const contacts = contactsIn(text).filter((one) => isKept || !isSerial(one, heading));
  const mayBeOffice = !hidden && (outside || (!isKept && PLACE_HEADING.test(heading)));
  const dates = outside && !hidden ? [] : loneDateIn(text, isKept ? '' : heading);
  return [
    ...contacts.map((one) => (mayBeOffice ? toldOnly(one, field, row) : told(one, field, row))),
    ...dates.map((one) => told(one, field, row)),
  ];
}

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

/** Rows `from` to `end` under the columns of a table; without columns they are titles, or a list that has no table. */
function inRows(sheet: Sheet, columns: readonly Column[] | undefined, from: number, end: number): FoundProblem[] {
  const byIndex = new Map((columns ?? []).map((column) => [column.index, column]));
  return sheet.cells.slice(from, end).flatMap((cells, i) => {
    // Looks at a row as a whole first: a hundred thousand rows are clean.
    if (!cells.some(mayBePrivate)) return [];
    return cells.flatMap((text, c) => {
      if (!mayBePrivate(text)) return [];
      const column = byIndex.get(c);
      const hidden = sheet.hidden || sheet.hiddenRows.has(from + i) || sheet.hiddenColumns.has(c);
      const outside = columns === undefined || isOutside(cells, column);
      return inCell(text, { field: fieldOf(c, column), row: from + i + 1, column, hidden, outside });
    });
  });
}

/** Everything private on a sheet, hidden or not, with row and column. */
export function privateOnSheet(sheet: Sheet): FoundProblem[] {
  const sections = sectionsOf({ cells: sheet.cells, hiddenRows: new Set() });
  return [
    ...sections.flatMap((section) => forbiddenColumns(sheet, section)),
    ...inRows(sheet, undefined, 0, sections[0]?.row ?? sheet.cells.length),
    ...sections.flatMap(({ panels, row, end }) => inRows(sheet, panels.flat(), row, end)),
    ...[...privateIn(sheet.name), ...contactsIn(sheet.name)].map((found) => told(found, '工作表名称')),
    ...sheet.beside.flatMap(({ place, text }) => [...privateIn(text), ...contactsIn(text)].map((found) => told(found, place))),
  ];
}

/** Everything private in plain text, line by line. An office's own telephone and address stand there rightly. */
export function privateInLines(lines: readonly string[]): FoundProblem[] {
  return lines.flatMap((line, i) => (mayBePrivate(line) ? privateIn(line).map((found) => told(found, '文字', i + 1)) : []));
}

/** What a list without columns would publish of a person. */
export function privateInEntries(entries: readonly Entry[]): FoundProblem[] {
  return entries.flatMap(({ name, unit = '', honour = '', row }) =>
    [name, unit, honour].flatMap((text) => privateInKept(text).map((found) => told(found, '文字', row))),
  );
}

/** Private data that lies in a file outside all sheets: much of it is markup, whose numbers are not joined. */
export function privateBeside(beside: readonly Beside[]): FoundProblem[] {
  return beside.flatMap(({ place, text, binary }) => {
    const seen = new Set<string>();
    return [...numbersIn(text), ...(binary ? [] : contactsIn(text))]
      .filter(({ found }) => !seen.has(found) && seen.add(found))
      .map((found) => told(found, place));
  });
}

/** A part of the file says again what a comment or a link on a sheet said with its cell: the cell is told. */
export function withoutEchoes(ofParts: readonly FoundProblem[], ofSheets: readonly FoundProblem[]): FoundProblem[] {
  const keyOf = ({ code, values }: FoundProblem): string => `${code} ${values?.['kind']} ${values?.['masked']}`;
  const known = new Set(ofSheets.map(keyOf));
  return ofParts.filter((problem) => !known.has(keyOf(problem)));
}
