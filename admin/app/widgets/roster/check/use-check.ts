import { useEffect, useRef, useState } from 'react';
import type { Facts } from '../facts.ts';
import type { Row } from '../state.ts';
import type { CheckWish, Findings, Mark } from './check.ts';
import type { Answered, Asked } from './check-worker.ts';
import type { Difference } from './difference.ts';

/** A mark, and the row it is on: that row keeps it when others are put before it. */
export interface PlacedMark extends Mark {
  key?: number;
}

/** What the newest check found. While another one runs, what the last one found stays on the screen. */
export interface Check {
  marks: readonly PlacedMark[];
  byRow: ReadonlyMap<number, readonly PlacedMark[]>;
  kinds: ReadonlyMap<number, Difference['kinds'][number]>;
  errors: number;
  warnings: number;
  difference?: Difference;
  isRunning: boolean;
  /** The browser could not run the check. The gateway checks again in any case. */
  hasFailed: boolean;
}

const NOTHING: Check = { marks: [], byRow: new Map(), kinds: new Map(), errors: 0, warnings: 0, isRunning: true, hasFailed: false };

/** One check at once, and one for all that is done within this time after it. */
const PAUSE_MS = 250;

const startWorker = (): Worker => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });

function placedOn(rows: readonly Row[], { marks, difference, errors, warnings }: Findings): Check {
  const placed = marks.map((mark): PlacedMark => {
    const key = rows[mark.row]?.key;
    return { ...mark, ...(key !== undefined && { key }) };
  });
  const onRows = placed.filter((mark): mark is PlacedMark & { key: number } => mark.key !== undefined);
  const kinds = (difference?.kinds ?? []).flatMap((kind, i): [number, typeof kind][] => (kind === 'same' ? [] : [[rows[i]!.key, kind]]));
  return {
    marks: placed,
    byRow: Map.groupBy(onRows, ({ key }) => key),
    kinds: new Map(kinds),
    errors,
    warnings,
    ...(difference && { difference }),
    isRunning: false,
    hasFailed: false,
  };
}

export interface Checked {
  rows: readonly Row[];
  csv: string;
  base: string | undefined;
  published: boolean;
  facts: Facts;
}

/** Checks the newest rows whenever they or the form change. Answers to earlier questions are dropped. */
export function useCheck({ rows, csv, base, published, facts }: Checked): Check {
  const worker = useRef<Worker>(undefined);
  const asked = useRef<{ id: number; rows: readonly Row[] }>({ id: 0, rows });
  const last = useRef(-Infinity);
  const [check, setCheck] = useState(NOTHING);

  useEffect(() => {
    const started = startWorker();
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if (data.id === asked.current.id) setCheck(placedOn(asked.current.rows, data.findings));
    });
    started.addEventListener('error', () => setCheck((before) => ({ ...before, isRunning: false, hasFailed: true })));
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const id = asked.current.id + 1;
    asked.current = { id, rows };
    setCheck((before) => ({ ...before, isRunning: true }));
    const wish: CheckWish = { csv, facts, base, published };
    const ask = (): void => {
      last.current = performance.now();
      worker.current?.postMessage({ id, wish } satisfies Asked);
    };
    const timer = setTimeout(ask, Math.max(last.current + PAUSE_MS - performance.now(), 0));
    return () => clearTimeout(timer);
  }, [rows, csv, base, published, facts]);

  return check;
}
