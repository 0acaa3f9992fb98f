import { useMemo, useRef, useState } from 'react';
import type { ControlProps } from '../control/props.ts';
import { useCheck } from './check/use-check.ts';
import { shownColumns } from './columns.ts';
import type { GridHandle } from './grid/grid.tsx';
import { useImport } from './import/use-import.ts';
import { useCompared } from './use-compared.ts';
import { useDeeds } from './use-deeds.ts';
import { useRoster } from './use-roster.ts';

export interface DeskProps {
  value: string;
  onChange(value: string): void;
  getEntry: ControlProps['getEntry'];
}

/** What is told after a deed, on the screen and to a screen reader; said anew even when it is the same sentence. */
function useVoice() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = (text: string): void => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  return { said, say };
}

/** Everything that the desk knows and can do, for its parts to show. */
export function useDesk({ value, onChange, getEntry }: DeskProps) {
  const compared = useCompared(value, getEntry);
  const { facts, published, numbers } = compared;
  const store = useRoster(value, onChange);
  const { rows } = store.roster;
  const check = useCheck({ ...compared, rows, csv: store.csv });
  const present = useMemo(() => ({ rows: rows.map(({ cells }) => cells), published, facts }), [rows, published, facts]);
  const importing = useImport(present);

  const grid = useRef<GridHandle>(null);
  const [spot, setSpot] = useState(0);
  const row = Math.min(spot, Math.max(rows.length - 1, 0));
  const [showsAll, setShowsAll] = useState(false);
  const columns = useMemo(() => shownColumns(rows, facts.kind, showsAll), [rows, facts.kind, showsAll]);
  const { said, say } = useVoice();
  const deeds = useDeeds({ store, grid, row, numbers, say, onNeedsStatus: () => setShowsAll(true) });
  return { ...compared, roster: store.roster, check, importing, grid, row, setRow: setSpot, columns, showsAll, setShowsAll, said, deeds };
}

export type Desk = ReturnType<typeof useDesk>;
