import { useEffect, useRef, type RefObject } from 'react';
import { describe, placed } from '#domain/problem/problem.ts';
import type { ConferralColumn } from '#domain/roll/compare.ts';
import type { RosterColumn } from './columns.ts';
import { takeOver, type GridHandle, type GridProps } from './grid/grid.tsx';
import { shownRow } from './grid/grid-row.tsx';
import type { Plan } from './import/plan.ts';
import type { RosterStore } from './use-roster.ts';

interface DeedsOptions {
  store: RosterStore;
  grid: RefObject<GridHandle | null>;
  /** The row that a deed is about. */
  row: number;
  /** Numbers that the public knows. */
  numbers: ReadonlySet<string>;
  say(text: string): void;
  /** The columns in which a revocation is written are not always there. */
  onNeedsStatus(): void;
}

/** A row to go to once the rows have changed: it may not be on the screen before. */
function useNext({ store, grid }: DeedsOptions) {
  const next = useRef<{ row: number; column?: ConferralColumn }>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    grid.current?.goTo(next.current.row, next.current.column);
    next.current = undefined;
  }, [store.roster, grid]);
  return next;
}

/** What an editor does to rows. Each says what it did, and can be taken back. */
export function useDeeds(options: DeedsOptions) {
  const { store, row, numbers, say, onNeedsStatus } = options;
  const { roster, act } = store;
  const next = useNext(options);

  const add = (): void => {
    const index = roster.rows.length;
    next.current = { row: index, column: 'name' };
    act({ kind: 'insert', index, what: '添加一行' });
    say(`已添加第 ${shownRow(index)} 行`);
  };
  const remove = (): void => {
    const number = roster.rows[row]?.cells.number;
    if (number && numbers.has(number)) {
      const { sentence, fix } = describe(placed('', { code: 'roll/published-row', values: { number } }));
      onNeedsStatus();
      say(`${sentence}。${fix}`);
      return;
    }
    act({ kind: 'remove', index: row, what: `删除第 ${shownRow(row)} 行` });
    say(`已删除第 ${shownRow(row)} 行，可以撤销`);
  };
  const turn = (kind: 'undo' | 'redo') => (): void => {
    takeOver();
    const what = (kind === 'undo' ? roster.past : roster.future).at(-1)?.what;
    act({ kind });
    if (what) say(`${kind === 'undo' ? '已撤销' : '已重做'}：${what}`);
  };
  const take = (plan: Plan, what: string): void => {
    next.current = { row: 0, column: 'name' };
    act({ kind: 'put', rows: plan.rows, what });
    say(`${what}，可以撤销`);
  };
  const edit = useRef((index: number, column: RosterColumn, text: string): void =>
    act({ kind: 'edit', index, column: column.name, text, what: `修改第 ${shownRow(index)} 行“${column.label}”` }),
  ).current;

  const deeds = { add, remove, undo: turn('undo'), redo: turn('redo'), take, edit };
  const onDeed: GridProps['onDeed'] = ({ kind }) => {
    next.current = { row };
    if (kind === 'remove-row') remove();
    else deeds[kind]();
  };
  return { ...deeds, onDeed };
}
