import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { ConferralColumn } from '#domain/roll/compare.ts';
import type { Check } from '../check/use-check.ts';
import type { RosterColumn } from '../columns.ts';
import type { Row } from '../state.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { moved, type Intent, type Spot } from './keys.ts';

export interface GridHandle {
  /** Brings a row to the eye and the keyboard to its cell. */
  goTo(row: number, column?: ConferralColumn): void;
  /** Where the keyboard is, or was. */
  row(): number;
}

export interface GridProps {
  ref: Ref<GridHandle>;
  rows: readonly Row[];
  columns: readonly RosterColumn[];
  check: Check;
  onText(row: number, column: RosterColumn, text: string): void;
  /** What the table does not do by itself: rows go, steps are taken back. */
  onDeed(intent: Exclude<Intent, { kind: 'move' | 'commit' | 'edit' | 'cancel' | 'clear' }>): void;
  onSpot(row: number): void;
}

/** Pixels; the style sheet has the same heights. */
const ROW = 36;
const OVERSCAN = 8;

/** The cell with the keyboard stays in the page however far one scrolls: else the keyboard would fall out of the table. */
const withActive =
  (active: number) =>
  (range: Range): number[] => {
    const shown = defaultRangeExtractor(range);
    return active >= range.count || shown.includes(active) ? shown : [...shown, active].toSorted((a, b) => a - b);
  };

/** A cell that is being written is left, which takes its text over, before its field goes. */
export function takeOver(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.closest('.roster-grid')) activeElement.blur();
}

/** Where the keyboard is, and how it gets elsewhere. */
function useSpot({ ref, rows, columns, onDeed, onSpot }: GridProps) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 1 });
  const [focusWish, setFocusWish] = useState(0);
  const size = { rows: rows.length, columns: columns.length };
  const here = moved(spot, { rows: 0, columns: 0 }, size);

  const latest = useRef({ here, size, columns, onDeed, onSpot });
  latest.current = { here, size, columns, onDeed, onSpot };

  const pick = useCallback((row: number, column: number): void => {
    takeOver();
    setSpot({ row, column });
    setFocusWish((wish) => wish + 1);
    latest.current.onSpot(row);
  }, []);
  const act = useCallback(
    (intent: Intent): void => {
      const { here: from, size: now } = latest.current;
      if (intent.kind === 'move' || intent.kind === 'commit') {
        const { row, column } = moved(from, intent.steps, now);
        pick(row, column);
      } else if (intent.kind !== 'edit' && intent.kind !== 'cancel' && intent.kind !== 'clear') latest.current.onDeed(intent);
    },
    [pick],
  );
  useImperativeHandle(
    ref,
    () => ({
      goTo: (row, column) => {
        const { here: from, columns: now } = latest.current;
        const place = now.findIndex(({ name }) => name === column);
        pick(row, place >= 0 ? place : from.column);
      },
      row: () => latest.current.here.row,
    }),
    [pick],
  );
  return { here, focusWish, pick, act };
}

/** The table: a grid for the keyboard and for screen readers, of which only the rows in sight are in the page. */
export function Grid(props: GridProps) {
  const { rows, columns, check, onText } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { here, focusWish, pick, act } = useSpot(props);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    rangeExtractor: withActive(here.row),
  });
  const template = `4.5rem ${columns.map(({ width }) => width).join(' ')}`;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="名单记录"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className="roster-grid"
      style={{ '--roster-columns': template } as React.CSSProperties}
    >
      <GridHead columns={columns} />
      <div role="rowgroup" className="roster-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const isHere = index === here.row;
          return (
            <GridRow
              key={row.key}
              row={row}
              index={index}
              top={start}
              columns={columns}
              marks={check.byRow.get(row.key)}
              kind={check.kinds.get(row.key)}
              active={isHere ? here.column : undefined}
              focusWish={isHere ? focusWish : 0}
              onPick={pick}
              onText={onText}
              onIntent={act}
            />
          );
        })}
      </div>
    </div>
  );
}
