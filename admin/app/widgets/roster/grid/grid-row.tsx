import { memo } from 'react';
import type { PlacedMark } from '../check/use-check.ts';
import { worded, type RosterColumn } from '../columns.ts';
import type { Row } from '../state.ts';
import { CellEditor } from './cell-editor.tsx';
import type { Intent } from './keys.ts';

export interface RowProps {
  row: Row;
  index: number;
  top: number;
  columns: readonly RosterColumn[];
  marks: readonly PlacedMark[] | undefined;
  kind: 'same' | 'added' | 'changed' | undefined;
  /** The column whose cell has the keyboard; undefined on all rows but one. */
  active: number | undefined;
  focusWish: number;
  onPick(row: number, column: number): void;
  onText(row: number, column: RosterColumn, text: string): void;
  onIntent(intent: Intent): void;
}

/** The header is row 1, as in the file and in every message. */
export const shownRow = (index: number): number => index + 2;

const KINDS = { added: ['新', '新增'], changed: ['改', '有改动'] } as const;

const told = (marks: readonly PlacedMark[]): string => marks.map(({ sentence, fix }) => `${sentence}。${fix}`).join(' ');

const severity = (marks: readonly PlacedMark[]): string | undefined => {
  if (marks.length === 0) return undefined;
  return marks.some(({ isError }) => isError) ? 'error' : 'warning';
};

function RowHead({ index, kind, marks = [] }: Pick<RowProps, 'index' | 'kind' | 'marks'>) {
  const [short, long] = kind && kind !== 'same' ? KINDS[kind] : [];
  return (
    <div role="rowheader" aria-colindex={1} className="roster-cell roster-number" data-severity={severity(marks)}>
      {shownRow(index)}
      {short && (
        <span className="roster-kind" data-kind={kind} title={long}>
          {short}
        </span>
      )}
      {marks.length > 0 && <span className="roster-hidden">，有 {marks.length} 处问题</span>}
    </div>
  );
}

/** A problem that names no column on the screen is told at the name. */
function marksOf(column: RosterColumn, columns: readonly RosterColumn[], marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return marks.filter(({ column: at }) => (columns.some(({ name }) => name === at) ? at === column.name : column.name === 'name'));
}

function Cell({ column, place, ...row }: RowProps & { column: RosterColumn; place: number }) {
  const { index, active, onPick, onText } = row;
  const text = row.row.cells[column.name] ?? '';
  const marks = row.marks ? marksOf(column, row.columns, row.marks) : [];
  const isActive = active === place;
  const describedBy = marks.length > 0 ? `roster-told-${row.row.key}-${column.name}` : undefined;
  return (
    <div
      role="gridcell"
      aria-colindex={place + 2}
      aria-selected={isActive}
      aria-readonly={column.machine || undefined}
      className="roster-cell"
      data-column={column.name}
      data-severity={severity(marks)}
      title={marks.length > 0 ? told(marks) : undefined}
      onMouseDown={isActive ? undefined : (event) => (event.preventDefault(), onPick(index, place))}
    >
      {isActive ? (
        <CellEditor
          column={column}
          text={text}
          label={`${column.label}，第 ${shownRow(index)} 行`}
          focusWish={row.focusWish}
          describedBy={describedBy}
          isWrong={marks.some(({ isError }) => isError)}
          onText={(typed) => onText(index, column, typed)}
          onIntent={row.onIntent}
        />
      ) : (
        <ShownText column={column} text={text} />
      )}
      {isActive && describedBy && (
        <span id={describedBy} className="roster-hidden">
          {told(marks)}
        </span>
      )}
    </div>
  );
}

function ShownText({ column, text }: { column: RosterColumn; text: string }) {
  if (text !== '') return <span className="roster-text">{worded(column, text)}</span>;
  if (column.machine) return <span className="roster-text roster-pending">保存后编号</span>;
  return column.name === 'recipient' ? <span className="roster-text">{worded(column, 'person')}</span> : null;
}

/** One row. Rendered anew only when something on it changes, however many there are. */
export const GridRow = memo(function GridRow(row: RowProps) {
  const { index, top, columns, marks } = row;
  return (
    <div role="row" aria-rowindex={shownRow(index)} className="roster-row" style={{ transform: `translateY(${top}px)` }}>
      <RowHead index={index} kind={row.kind} marks={marks} />
      {columns.map((column, place) => (
        <Cell key={column.name} column={column} place={place} {...row} />
      ))}
    </div>
  );
});
