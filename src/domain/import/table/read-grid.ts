/** 版式表: a table without a header that holds one name a cell. */
import type { Group, Reading } from '../entry.ts';
import { readHeading } from '../heading.ts';
import { readNames } from '../list/names.ts';
import { readItem } from '../item.ts';
import { hasCommonSurname, looksLikeName } from '../shape.ts';
import { starIn } from '../star.ts';
import type { Sheet } from './sheet.ts';

/** So many cells must have the shape of a name, and so many of these begin as names do: 读书 and 绘画 have the shape too. */
const SHARE = 0.8;
const SURNAMED = 0.6;

const visible = ({ cells, hiddenRows }: Sheet): [number, string[]][] =>
  cells.flatMap((row, index): [number, string[]][] => {
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return hiddenRows.has(index) || filled.length === 0 ? [] : [[index + 1, filled]];
  });

const isName = (cell: string): boolean => looksLikeName(readItem(cell).base);

/** Whether rows of several cells are nearly all names. */
export function isGrid(sheet: Sheet): boolean {
  const cells = visible(sheet)
    .filter(([, row]) => new Set(row).size > 1)
    .flatMap(([, row]) => row);
  const names = cells.filter((cell) => isName(cell));
  const surnamed = names.filter((cell) => hasCommonSurname(readItem(cell).base));
  return cells.length >= 2 && names.length >= cells.length * SHARE && surnamed.length >= names.length * SURNAMED;
}

/** Reads names cell by cell; a row that says one thing only may be a heading. */
export function readGrid(sheet: Sheet): Reading {
  const reading: Reading = { entries: [], unread: [], problems: [] };
  const star = starIn(sheet.name);
  let group: Group = star ? { star } : {};
  for (const [row, cells] of visible(sheet)) {
    const heading = new Set(cells).size === 1 ? readHeading(cells[0]!, { ordinals: true }) : undefined;
    if (heading) group = heading.group;
    else for (const cell of cells) readCell(reading, cell, row, group, new Set(cells).size > 1);
  }
  return reading;
}

function readCell(reading: Reading, cell: string, row: number, group: Group, amongNames: boolean): void {
  const { entries, unclear } = readNames(cell, row, group);
  reading.entries.push(...entries);
  if (entries.length > 0 && amongNames) {
    for (const item of unclear) reading.problems.push({ code: 'import/unclear-name', row, values: { item } });
  } else if (entries.length === 0) reading.unread.push({ row, text: cell });
}
