/** Where the header of a table stands, and which of its columns belong together. */
import { isPrivateHeading, mayHeadNames, roleOf, type ColumnRole } from './columns.ts';
import { LIMITS } from '../file/limits.ts';
import type { Sheet } from './sheet.ts';

export interface Column {
  index: number;
  heading: string;
  role: ColumnRole | undefined;
}

/** One table below a header. A page that prints two columns of people side by side has two of them. */
export type Panel = Column[];

const NAMES: readonly (ColumnRole | undefined)[] = ['name', 'group-name'];
const LONGEST_HEADING = 30;

export const nameColumn = (panel: Panel): Column | undefined =>
  panel.find(({ role }) => role === 'name') ?? panel.find(({ role }) => role === 'group-name');

/** 序号 姓名 单位 序号 姓名 单位: where the first heading comes again, another panel begins. */
function splitPanels(columns: Column[]): Panel[] {
  const named = columns.filter(({ heading }) => heading !== '');
  const first = named[0]?.heading;
  const starts = named.filter(({ heading }) => heading === first).map(({ index }) => index);
  const count = columns.filter(({ role }) => role === 'name').length;
  if (starts.length < 2 || starts.length !== count) return [columns];
  return starts.map((start, i) => columns.filter(({ index }) => index >= (i === 0 ? 0 : start) && index < (starts[i + 1] ?? Infinity)));
}

/** The first column of a role has it; a later one of the same role is left out and told. */
function withoutTwins(panel: Panel): Panel {
  const taken = new Set<ColumnRole>();
  return panel.map((column) => {
    if (!column.role) return column;
    const isTwin = taken.has(column.role);
    taken.add(column.role);
    return isTwin ? { ...column, role: undefined } : column;
  });
}

const isNameHeading = (cell: string): boolean => cell.length <= LONGEST_HEADING && mayHeadNames(cell) && NAMES.includes(roleOf(cell));

/** The header that a row is, or undefined: one of its cells must be called as names are. */
export function readHeader(cells: readonly string[]): Panel[] | undefined {
  if (cells.length > LIMITS.columns || !cells.some((cell) => isNameHeading(cell))) return undefined;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => Array.from(cell).length > LONGEST_HEADING)) return undefined;
  const columns = cells.map((cell, index): Column => ({ index, heading: cell.trim(), role: roleOf(cell) }));
  const names = columns.filter(({ role }) => NAMES.includes(role));
  const known = columns.filter(
    ({ role, heading }) => role || heading === '' || isPrivateHeading(heading) || /序号|性别|年龄/u.test(heading),
  );
  const isCertain = names.some(({ heading }) => /姓名|name/iu.test(heading));
  if (!isCertain && known.length < 2) return undefined;
  return splitPanels(columns).map(withoutTwins);
}

const SEARCHED = 40;

export interface Header {
  row: number;
  panels: Panel[];
}

/** The header of a sheet among its first rows; of a header of two rows the lower one, into which the upper one is merged. */
export function findHeader({ cells, hiddenRows }: Pick<Sheet, 'cells' | 'hiddenRows'>): Header | undefined {
  for (const [row, line] of cells.slice(0, SEARCHED).entries()) {
    const panels = hiddenRows.has(row) ? undefined : readHeader(line);
    if (!panels) continue;
    const lower = readHeader(cells[row + 1] ?? []);
    return lower && (cells[row + 1] ?? []).join() !== line.join() ? { row: row + 1, panels: lower } : { row, panels };
  }
  return undefined;
}

/** A header and the rows that it stands over: from `row` up to, but not including, `end`. */
export interface Section extends Header {
  end: number;
}

const headings = (panels: readonly Panel[]): string => panels.flatMap((panel) => panel.map(({ heading }) => heading)).join('\n');

/** All tables of a sheet, one below the other. A header that a print-out repeats begins no new one. */
export function sectionsOf(sheet: Pick<Sheet, 'cells' | 'hiddenRows'>): Section[] {
  const first = findHeader(sheet);
  if (!first) return [];
  const headers = [first];
  for (let row = first.row + 1; row < sheet.cells.length; row += 1) {
    const panels = sheet.hiddenRows.has(row) ? undefined : readHeader(sheet.cells[row]!);
    if (panels && headings(panels) !== headings(headers.at(-1)!.panels)) headers.push({ row, panels });
  }
  return headers.map((header, i) => ({ ...header, end: headers[i + 1]?.row ?? sheet.cells.length }));
}
