import { memo, useImperativeHandle, type ClipboardEvent, type DragEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { PlacedMark } from './check/use-check.ts';
import { DifferencePanel } from './difference-panel.tsx';
import { Empty } from './empty.tsx';
import { starLimit } from './facts.ts';
import { Grid, takeOver } from './grid/grid.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { PASTED } from './import/use-import.ts';
import { ProblemBar } from './problem-bar.tsx';
import css from './roster.css?inline';
import { RowTold } from './row-told.tsx';
import { Toolbar } from './toolbar.tsx';
import { useDesk, type Desk, type DeskProps } from './use-desk.ts';

export interface RosterHandle {
  /** Why this roster may not be saved at all, in one sentence. */
  refusal(): string | undefined;
  focus(): void;
}

/** Should never reach history, not even in a draft. */
const REFUSED: ReadonlySet<string> = new Set(['personal-data/found', 'roll/forbidden-column']);

/** Cells of a spreadsheet or lines of a text: never what belongs into one cell. */
const SEVERAL = /[\t\n]/u;
/** Names in a row, unless they are being written into a cell. */
const LISTED = /、/u;

/** Pasting and dropping anywhere on the table brings a list to be looked at; a single text goes into its cell. */
function useIncoming({ importing }: Desk) {
  const file = (data: DataTransfer, event: { preventDefault(): void }): boolean => {
    const [source] = data.files;
    if (!source) return false;
    event.preventDefault();
    importing.read({ source });
    return true;
  };
  return {
    onPaste: (event: ClipboardEvent): void => {
      if (file(event.clipboardData, event)) return;
      const content = event.clipboardData.getData('text/plain');
      const isWriting = event.target instanceof HTMLElement && event.target.dataset['editing'] !== undefined;
      const text = content.trim();
      if (!SEVERAL.test(text) && (isWriting || !LISTED.test(text))) return;
      event.preventDefault();
      importing.read({ source: { name: PASTED, content } });
    },
    onDragOver: (event: DragEvent): void => event.preventDefault(),
    onDrop: (event: DragEvent): void => void file(event.dataTransfer, event),
    onFocus: importing.warm,
    onPointerEnter: importing.warm,
  };
}

function useHandle(ref: Ref<RosterHandle> | undefined, { check, grid }: Desk): void {
  useImperativeHandle(ref, () => ({
    refusal: () => {
      flushSync(takeOver);
      const mark = check.marks.find(({ code }) => REFUSED.has(code));
      return mark && `第 ${mark.row + 2} 行：${mark.sentence}。${mark.fix}`;
    },
    focus: () => grid.current?.goTo(grid.current.row()),
  }));
}

/** Leads to a problem, also where its column was not shown. */
function goTo({ roster, columns, grid, setShowsAll }: Desk, { key, column }: PlacedMark): void {
  const at = roster.rows.findIndex((row) => row.key === key);
  if (column && !columns.some(({ name }) => name === column)) flushSync(() => setShowsAll(true));
  if (at >= 0) grid.current?.goTo(at, column);
}

function Rows({ desk }: { desk: Desk }) {
  const { roster, check, grid, columns, deeds, row } = desk;
  return (
    <>
      <ProblemBar check={check} onGo={(mark) => goTo(desk, mark)} />
      <Grid ref={grid} rows={roster.rows} columns={columns} check={check} onText={deeds.edit} onDeed={deeds.onDeed} onSpot={desk.setRow} />
      <RowTold row={row} marks={check.byRow.get(roster.rows[row]!.key)} />
    </>
  );
}

/** 名单记录: the rows of a roll, from the first paste to the last corrected cell. */
export const RosterDesk = memo(function RosterDesk({ ref, ...props }: DeskProps & { ref?: Ref<RosterHandle> }) {
  const desk = useDesk(props);
  const { roster, check, importing, deeds, grid, said } = desk;
  const { length } = roster.rows;
  useHandle(ref, desk);
  return (
    <>
      <style href="roster" precedence="medium">
        {css}
      </style>
      <div className="roster" {...useIncoming(desk)}>
        <p className="roster-sum">
          共 <strong>{length.toLocaleString('zh-CN')}</strong> 条。{starLimit(desk.facts)}
        </p>
        {length > 0 && (
          <Toolbar
            roster={roster}
            row={desk.row}
            showsAll={desk.showsAll}
            onShowAll={desk.setShowsAll}
            onPaste={() => importing.type()}
            onFile={(source) => importing.read({ source })}
            {...{ onAdd: deeds.add, onRemove: deeds.remove, onUndo: deeds.undo, onRedo: deeds.redo }}
          />
        )}
        {check.difference && <DifferencePanel difference={check.difference} than={desk.than} onGo={(at) => grid.current?.goTo(at)} />}
        {length > 0 ? <Rows desk={desk} /> : <Empty importing={importing} roster={roster} onAdd={deeds.add} onUndo={deeds.undo} />}
        <p role="status" className="roster-said">
          <span key={said.turn}>{said.text}</span>
        </p>
      </div>
      <ImportDialog
        importing={importing}
        present={length}
        onTake={(plan, what) => {
          importing.close();
          deeds.take(plan, what);
        }}
      />
    </>
  );
});
