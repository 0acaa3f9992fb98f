/** XLSX, XLS, ODS and their kin → sheets of text. The one place that knows SheetJS (docs/decisions/009). */
import { read, type CellObject, type DenseWorkSheet, type Range, type WorkBook } from '@e965/xlsx';
import type { FoundProblem } from '../../problem/problem.ts';
import { columnLetters, type Sheet } from '../table/sheet.ts';
import { LIMITS } from './limits.ts';

export interface Workbook {
  sheets: Sheet[];
  /** Properties and defined names. */
  beside: { place: string; text: string }[];
}

const LOCKED = /password|encrypt/iu;
/** A merge over whole columns is a habit of forms; it is filled no further than this. */
const MERGED_CELLS = 20_000;

const OPTIONS = { type: 'array', dense: true, cellStyles: true, cellDates: true, cellText: false, cellHTML: false } as const;

/** A date as a date, a number in full: the ID number that Excel shows as 3.30106E+17 is to be seen. */
function textOf(cell: CellObject | undefined): string {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  return cell.t === 'e' ? (cell.w ?? '#ERROR!') : String(cell.v);
}

/** What hangs on a cell: comments with their authors, links, a formula. */
function besideCell(cell: CellObject, row: number, column: number): Sheet['beside'] {
  const at = `${columnLetters(column)}${row + 1}`;
  const comments = (cell.c ?? []).flatMap(({ a = '', t = '' }) => [a, t]);
  return [
    ...(comments.length > 0 ? [{ place: `批注 ${at}`, text: comments.join('\n') }] : []),
    ...(cell.l?.Target ? [{ place: `超链接 ${at}`, text: `${cell.l.Target}\n${cell.l.Tooltip ?? ''}` }] : []),
    ...(cell.f ? [{ place: `公式 ${at}`, text: cell.f }] : []),
  ];
}

/** All cells of a merge say what its first one says, as a reader of the sheet understands it. What they covered is returned. */
function fillMerges(cells: string[][], merges: readonly Range[]): Sheet['beside'] {
  const covered: Sheet['beside'] = [];
  for (const { s, e } of merges) {
    const text = cells[s.r]?.[s.c] ?? '';
    const lastRow = Math.min(e.r, cells.length - 1);
    if ((lastRow - s.r + 1) * (e.c - s.c + 1) > MERGED_CELLS) continue;
    for (let r = s.r; r <= lastRow; r += 1)
      for (let c = s.c; c <= e.c; c += 1) {
        const under = cells[r]![c] ?? '';
        if (under !== '' && under !== text) covered.push({ place: `合并单元格下 ${columnLetters(c)}${r + 1}`, text: under });
        setCell(cells[r]!, c, text);
      }
  }
  return covered;
}

function setCell(row: string[], index: number, text: string): void {
  while (row.length < index) row.push('');
  row[index] = text;
}

interface Line {
  hidden?: boolean;
  hpx?: number;
  wpx?: number;
  width?: number;
}

/** Hidden, or made so narrow that nobody sees it. */
function hiddenOf(lines: readonly (Line | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  for (const [i, line] of lines?.entries() ?? [])
    if (line && (line.hidden || line.hpx === 0 || line.wpx === 0 || line.width === 0)) hidden.add(i);
  return hidden;
}

function sheetOf(name: string, hidden: boolean, worksheet: DenseWorkSheet): Sheet {
  const rows = worksheet['!data'] ?? [];
  const beside: Sheet['beside'] = [];
  const cells = Array.from(rows, (row, r) =>
    Array.from(row ?? [], (cell: CellObject | undefined, c) => {
      if (cell && (cell.c || cell.l || cell.f)) beside.push(...besideCell(cell, r, c));
      return textOf(cell);
    }),
  );
  beside.push(...fillMerges(cells, worksheet['!merges'] ?? []));
  return { name, hidden, cells, beside, hiddenRows: hiddenOf(worksheet['!rows']), hiddenColumns: hiddenOf(worksheet['!cols']) };
}

function besideSheets({ Props, Custprops, Workbook: about }: WorkBook): Workbook['beside'] {
  const names = (about?.Names ?? []).map(({ Name, Ref, Comment }) => [Name, Ref, Comment].filter(Boolean).join('\n'));
  return [
    { place: '文档属性', text: [...Object.values(Props ?? {}), ...Object.values(Custprops ?? {})].map(String).join('\n') },
    { place: '定义的名称', text: names.join('\n') },
  ];
}

/** A single cell far to the right makes a row of sixteen thousand: counted before any is laid out. */
function cellsIn({ Sheets }: WorkBook): number {
  const rows = Object.values(Sheets).flatMap((sheet) => (sheet as DenseWorkSheet)['!data'] ?? []);
  return rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

/** Reads a workbook; a problem when it is locked or damaged. */
export function readWorkbook(bytes: Uint8Array): Workbook | FoundProblem {
  try {
    const book = read(bytes, { ...OPTIONS, sheetRows: LIMITS.rows + 1 });
    const count = cellsIn(book);
    if (count > LIMITS.cells) return { code: 'import/too-many-cells', values: { count: Math.ceil(count / 10_000) } };
    const sheets = book.SheetNames.map((name, i) =>
      sheetOf(name, Boolean(book.Workbook?.Sheets?.[i]?.Hidden), book.Sheets[name] as DenseWorkSheet),
    );
    return { sheets, beside: besideSheets(book) };
  } catch (error) {
    return { code: LOCKED.test(String(error)) ? 'import/encrypted' : 'import/damaged' };
  }
}
