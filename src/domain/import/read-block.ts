/** One sheet or text → its recipients: as a table, as a grid of names, or as a list, whichever it is. */
import type { FoundProblem } from '../problem/problem.ts';
import { droppedOfTable } from './dropped.ts';
import type { Entry, Reading } from './entry.ts';
import type { OpenBlock } from './file/open.ts';
import { readList } from './list/read-list.ts';
import { privateInEntries, privateInLines, privateOnSheet } from './private-data.ts';
import type { Dropped, Layout } from './report.ts';
import { findHeader } from './table/header.ts';
import { isGrid, readGrid } from './table/read-grid.ts';
import { readTable } from './table/read-table.ts';
import { columnLetters, type Sheet } from './table/sheet.ts';

export interface ReadBlock {
  name: string;
  layout: Layout;
  entries: Entry[];
  unread: Reading['unread'];
  dropped: Dropped[];
  /** Private data found: it refuses the file. */
  privacy: FoundProblem[];
  problems: FoundProblem[];
}

const EMPTY: Reading = { entries: [], unread: [], problems: [] };

/** Hidden columns are not read, be they ever so well named. */
function seen(sheet: Sheet): Sheet {
  if (sheet.hiddenColumns.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.map((row) => row.map((cell, c) => (sheet.hiddenColumns.has(c) ? '' : cell))) };
}

function hiddenProblems({ hidden, hiddenRows, hiddenColumns, name, cells }: Sheet): FoundProblem[] {
  if (hidden) return cells.length > 0 ? [{ code: 'import/hidden', values: { what: `工作表“${name}”` } }] : [];
  const rows = Array.from(hiddenRows).filter((r) => (cells[r] ?? []).some((cell) => cell !== ''));
  const columns = Array.from(hiddenColumns).filter((c) => cells.some((row) => (row[c] ?? '') !== ''));
  return [
    ...(rows.length > 0
      ? [
          `第 ${rows
            .slice(0, 20)
            .map((r) => r + 1)
            .join('、')} 行${rows.length > 20 ? `等 ${rows.length} 行` : ''}`,
        ]
      : []),
    ...(columns.length > 0 ? [`${columns.map((c) => columnLetters(c)).join('、')} 列`] : []),
  ].map((what) => ({ code: 'import/hidden', values: { what } }));
}

/** A sheet with one column in use is a text that somebody kept in a spreadsheet. */
function asLines({ cells, hiddenRows }: Sheet): { lines: string[]; rows: number[] } {
  const kept = cells
    .map((row, r) => ({ text: row.filter((cell) => cell.trim() !== ''), row: r + 1 }))
    .filter(({ row }) => !hiddenRows.has(row - 1));
  return { lines: kept.map(({ text }) => Array.from(new Set(text)).join(' ')), rows: kept.map(({ row }) => row) };
}

function readSheet(sheet: Sheet): { layout: Layout; reading: Reading } {
  const header = findHeader(sheet);
  if (header) return { layout: 'table', reading: readTable(sheet, header) };
  if (isGrid(sheet)) return { layout: 'grid', reading: readGrid(sheet) };
  const isNarrow = sheet.cells.every((row) => new Set(row.filter((cell) => cell.trim() !== '')).size <= 1);
  const { lines, rows } = asLines(sheet);
  const reading = isNarrow ? readList(lines, rows) : EMPTY;
  return reading.entries.length > 0
    ? { layout: 'list', reading }
    : { layout: 'none', reading: { ...EMPTY, unread: lines.flatMap((text, i) => (text ? [{ row: rows[i]!, text }] : [])).slice(0, 50) } };
}

function readSheetBlock(name: string, sheet: Sheet, chosen: boolean): ReadBlock {
  const privacy = privateOnSheet(sheet);
  const hidden = hiddenProblems(sheet);
  if (sheet.hidden || !chosen) return { name, layout: 'none', ...EMPTY, dropped: [], privacy, problems: sheet.hidden ? hidden : [] };
  const { layout, reading } = readSheet(seen(sheet));
  const ofEntries = layout === 'table' ? [] : privateInEntries(reading.entries);
  return {
    name,
    layout,
    ...reading,
    problems: [...hidden, ...reading.problems],
    dropped: droppedOfTable(sheet),
    privacy: [...privacy, ...ofEntries],
  };
}

function readTextBlock(name: string, lines: readonly string[]): ReadBlock {
  const reading = readList(lines);
  const privacy = [...privateInLines(lines), ...privateInEntries(reading.entries)];
  return { name, layout: reading.entries.length > 0 ? 'list' : 'none', ...reading, dropped: [], privacy };
}

/** Reads a block. One that was not chosen is only searched for private data. */
export function readBlock(block: OpenBlock, chosen: boolean): ReadBlock {
  return 'sheet' in block ? readSheetBlock(block.name, block.sheet, chosen) : readTextBlock(block.name, block.lines);
}
