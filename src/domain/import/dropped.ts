/** What of a sheet is left out, and why: nothing disappears in silence. */
import type { Dropped } from './report.ts';
import { dropReason, isPrivateHeading } from './table/columns.ts';
import { sectionsOf, type Column, type Section } from './table/header.ts';
import { columnLetters, type Sheet } from './table/sheet.ts';
import { parseNumber } from '../conferral/number.ts';
import { readStar } from './star.ts';
import { isRecipientKind } from './table/record.ts';
import type { Entry } from './entry.ts';
import { maskText } from './private-text.ts';

const POSTHUMOUS = /追授|posthumous/u;

function cellsIn({ cells, hiddenRows }: Sheet, index: number, { row: from, end }: Section): string[] {
  const found: string[] = [];
  for (let r = from + 1; r < end; r += 1) {
    const text = hiddenRows.has(r) ? '' : (cells[r]![index] ?? '').trim();
    if (text !== '') found.push(text);
  }
  return found;
}

function reasonFor(column: Column, filled: readonly string[], hidden: boolean): Dropped['reason'] | undefined {
  if (hidden) return 'hidden';
  if (isPrivateHeading(column.heading)) return 'private';
  if (column.role === 'hours') return 'hours';
  if (column.role === 'level' && !filled.some((cell) => readStar(cell) || isRecipientKind(cell))) return 'no-star';
  if (column.role === 'number' && !filled.some((cell) => parseNumber(cell))) return 'unknown';
  return column.role ? undefined : dropReason(column.heading);
}

function droppedColumn(sheet: Sheet, column: Column, section: Section): Dropped[] {
  const filled = cellsIn(sheet, column.index, section);
  const reason = reasonFor(column, filled, sheet.hiddenColumns.has(column.index));
  const isNothing = filled.length === 0 && column.heading === '';
  if (!reason || isNothing) return [];
  const what = `${columnLetters(column.index)} 列${column.heading ? `“${maskText(column.heading)}”` : ''}`;
  return [{ block: sheet.name, what, reason, cells: filled.length }];
}

/** Columns right of the header have no heading; there may be any number. */
function beyond({ cells }: Sheet, columns: readonly Column[], { row, end }: Section): Column[] {
  let width = columns.length;
  for (let r = row + 1; r < end; r += 1) width = Math.max(width, cells[r]!.length);
  return Array.from({ length: width - columns.length }, (_, i) => ({ index: columns.length + i, heading: '', role: undefined }));
}

/** Remarks keep one word; what else stood there is counted. */
function droppedRemarks(sheet: Sheet, columns: readonly Column[], section: Section): Dropped[] {
  return columns
    .filter(({ role, index }) => role === 'remark' && !sheet.hiddenColumns.has(index))
    .flatMap(({ index, heading }): Dropped[] => {
      const other = cellsIn(sheet, index, section).filter((text) => !POSTHUMOUS.test(text)).length;
      return other > 0 ? [{ block: sheet.name, what: `${columnLetters(index)} 列“${heading}”`, reason: 'remark', cells: other }] : [];
    });
}

/** Columns of the tables of a sheet that were left out. */
export function droppedOfTable(sheet: Sheet): Dropped[] {
  return sectionsOf(sheet).flatMap((section) => {
    const columns = section.panels.flat();
    const all = [...columns, ...beyond(sheet, columns, section)];
    return [...all.flatMap((column) => droppedColumn(sheet, column, section)), ...droppedRemarks(sheet, columns, section)];
  });
}

/** Details of persons that stood behind their names in brackets. */
export function droppedDetails(block: string, entries: readonly Entry[]): Dropped[] {
  const cells = entries.reduce((sum, { details = 0 }) => sum + details, 0);
  return cells > 0 ? [{ block, what: '姓名后括号内', reason: 'detail', cells }] : [];
}
