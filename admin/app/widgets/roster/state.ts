/** The rows on the desk, and every step back. Rows are shared between steps, so that a step of 20,000 rows is one array. */
import { normaliseName } from '#domain/text/name.ts';
import { readStar } from '#domain/import/star.ts';
import type { ConferralColumn } from '#domain/roll/compare.ts';
import { readRoster, type Cells } from './table.ts';

export interface Row {
  /** Names the row on the screen for as long as it lives; its place and its number may change. */
  readonly key: number;
  readonly cells: Cells;
}

interface Step {
  readonly rows: readonly Row[];
  /** What was done after these rows: “撤销：修改姓名”. */
  readonly what: string;
}

export interface Roster {
  readonly rows: readonly Row[];
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly nextKey: number;
  /** The text that the rows were read from, while nothing was done to them: an opened roster is not a changed one. */
  readonly source?: string;
}

export type Deed =
  | { kind: 'load'; csv: string }
  | { kind: 'edit'; index: number; column: ConferralColumn; text: string; what: string }
  | { kind: 'insert'; index: number; what: string }
  | { kind: 'remove'; index: number; what: string }
  | { kind: 'put'; rows: readonly Cells[]; what: string }
  | { kind: 'undo' }
  | { kind: 'redo' };

/** A step keeps an array of references: a hundred of them over 20,000 rows are some 16 MB. */
const STEPS = 100;

const keyed = (rows: readonly Cells[], first: number): Row[] => rows.map((cells, i) => ({ key: first + i, cells }));

/** The desk with the rows of a text, and nothing to take back. */
export function openRoster(csv: string, firstKey = 1): Roster {
  const rows = keyed(readRoster(csv).rows, firstKey);
  return { rows, past: [], future: [], nextKey: firstKey + rows.length, source: csv };
}

/** The one way of writing, as the importer has it: 五星级 → 5, ﹒ → ·. What nobody can read stays as it was typed. */
function written(column: ConferralColumn, text: string, { recipient }: Cells): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (column === 'star') return String(readStar(plain) ?? plain);
  return column === 'name' && recipient !== 'group' ? normaliseName(plain) : plain;
}

function edited(row: Row, column: ConferralColumn, text: string): Row {
  const value = written(column, text, row.cells);
  if ((row.cells[column] ?? '') === value) return row;
  const { [column]: _before, ...others } = row.cells;
  return { ...row, cells: value === '' ? others : { ...others, [column]: value } };
}

/** One more step; what was undone before can no longer be done again. */
function stepped(roster: Roster, rows: readonly Row[], what: string, nextKey = roster.nextKey): Roster {
  return { rows, nextKey, past: [...roster.past, { rows: roster.rows, what }].slice(-STEPS), future: [] };
}

function turned(roster: Roster, from: 'past' | 'future'): Roster {
  const step = roster[from].at(-1);
  if (!step) return roster;
  const left = roster[from].slice(0, -1);
  const here = { rows: roster.rows, what: step.what };
  const { nextKey, past, future } = roster;
  return from === 'past'
    ? { rows: step.rows, nextKey, past: left, future: [...future, here] }
    : { rows: step.rows, nextKey, past: [...past, here], future: left };
}

function withEdit(roster: Roster, { index, column, text, what }: Extract<Deed, { kind: 'edit' }>): Roster {
  const row = roster.rows[index];
  const after = row && edited(row, column, text);
  return !after || after === row ? roster : stepped(roster, roster.rows.with(index, after), what);
}

/** What a deed makes of the desk; the very same desk where nothing changes. */
export function change(roster: Roster, deed: Deed): Roster {
  switch (deed.kind) {
    case 'load':
      return openRoster(deed.csv, roster.nextKey);
    case 'edit':
      return withEdit(roster, deed);
    case 'insert':
      return stepped(roster, roster.rows.toSpliced(deed.index, 0, { key: roster.nextKey, cells: {} }), deed.what, roster.nextKey + 1);
    case 'remove':
      return deed.index in roster.rows ? stepped(roster, roster.rows.toSpliced(deed.index, 1), deed.what) : roster;
    case 'put':
      return stepped(roster, keyed(deed.rows, roster.nextKey), deed.what, roster.nextKey + deed.rows.length);
    case 'undo':
      return turned(roster, 'past');
    case 'redo':
      return turned(roster, 'future');
  }
}
