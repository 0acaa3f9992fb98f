/** A sheet with a header: titles above it, headings between the rows, totals and remarks below them. */
import { parseNumber } from '../../conferral/number.ts';
import type { Group, Reading } from '../entry.ts';
import { readHeading } from '../heading.ts';
import { starIn } from '../star.ts';
import type { Header } from './header.ts';
import { readHeader, type Panel } from './header.ts';
import { cellsOf, readRecord, type Cells } from './record.ts';
import type { Sheet } from './sheet.ts';

const FURNITURE =
  /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|备\s*注\s*[:：]|注\s*[:：]|说\s*明\s*[:：]|填表|制表|审核|审批|经办|负责人\s*[:：]|单位\s*[(（]?盖章|联系人|联系电话|日期\s*[:：]|\d{4}\s*年)/u;

/** 合计, 填表人, 联系电话: what forms have below their rows. */
export const isFurniture = (text: string): boolean => FURNITURE.test(text);

interface State extends Reading {
  panels: Panel[];
  group: Group;
}

const filledCells = (row: readonly string[]): string[] => row.map((cell) => cell.trim()).filter((cell) => cell !== '');

const KEPT: readonly (keyof Cells)[] = ['unit', 'star', 'honour'];

/**
 * A row without a name is an empty line of a form, unless something that would be kept stands in it. One with a number of
 * ours is a withheld row of a roll that was edited outside; the roll itself keeps it.
 */
function readPanel(state: State, panel: Panel, row: readonly string[], number: number): void {
  const cells = cellsOf(panel, row);
  const entries = readRecord(panel, cells, number, state.group);
  state.entries.push(...entries);
  const isWithheld = parseNumber(cells.number ?? '') !== undefined;
  if (entries.length === 0 && !isWithheld && KEPT.some((role) => cells[role]))
    state.problems.push({ code: 'conferral/name-missing', field: 'name', row: number });
}

/** A row of which all filled cells say the same: a heading over merged cells, a title, a remark. */
function readSingle(state: State, text: string, number: number): void {
  const heading = isFurniture(text) ? undefined : readHeading(text, { ordinals: true });
  if (!heading) {
    state.unread.push({ row: number, text });
    return;
  }
  state.group = heading.group;
  if (heading.unclearStar) state.problems.push({ code: 'import/unclear-star', row: number });
}

/** The text of a row that says one thing only, and does not say it under 姓名. */
function singleText(state: State, row: readonly string[], filled: readonly string[]): string | undefined {
  const [first = ''] = filled;
  if (filled.some((cell) => cell !== first)) return undefined;
  const cells = cellsOf(state.panels[0]!, row);
  const isName = filled.length === 1 && (cells.name ?? cells['group-name']) === first;
  return isName && !readHeading(first, { ordinals: true }) ? undefined : first;
}

function readRow(state: State, row: readonly string[], number: number): void {
  const filled = filledCells(row);
  if (filled.length === 0) return;
  const repeated = readHeader(row);
  const single = singleText(state, row, filled);
  if (repeated) state.panels = repeated;
  else if (isFurniture(filled[0]!)) state.unread.push({ row: number, text: filled.join(' ') });
  else if (single !== undefined) readSingle(state, single, number);
  else for (const panel of state.panels) readPanel(state, panel, row, number);
}

/** What the titles above a header, or the name of the sheet, say for all rows. */
function titleGroup(sheet: Sheet, header: Header): Group {
  const titles = [sheet.name, ...sheet.cells.slice(0, header.row).flatMap((row) => filledCells(row))];
  const stars = new Set(titles.map((title) => starIn(title)).filter((star) => star !== undefined));
  return stars.size === 1 ? { star: Array.from(stars)[0]! } : {};
}

/** Reads the rows below a header. Hidden rows are passed over; who calls tells of them. */
export function readTable(sheet: Sheet, header: Header): Reading {
  const state: State = { entries: [], unread: [], problems: [], panels: header.panels, group: titleGroup(sheet, header) };
  for (const [index, row] of sheet.cells.entries()) {
    if (sheet.hiddenRows.has(index)) continue;
    if (index > header.row) readRow(state, row, index + 1);
    else if (index < header.row && filledCells(row).length > 0)
      state.unread.push({ row: index + 1, text: Array.from(new Set(filledCells(row))).join(' ') });
  }
  const { entries, unread, problems } = state;
  return { entries, unread, problems };
}
