/** What an editor sees of a reading before anything is taken. */
import { DROP_REASONS, LAYOUTS, type RollImport } from '#domain/import/report.ts';
import type { Headless } from './mapping.ts';
import type { Plans } from './plan.ts';
import { tellPlaced, type Told } from './told.ts';

/** A list of which only the beginning is shown. */
export interface Some {
  lines: string[];
  more: number;
}

export interface Reading {
  format: string;
  rows: number;
  sheets: { name: string; layout: string; rows: number }[];
  dropped: Some;
  unread: Some;
  names: Some;
  told: Told;
  /** Absent where the source is refused. */
  plans?: Plans;
  headless?: Headless;
}

const SHOWN = 50;

const some = <T>(list: readonly T[], line: (one: T) => string): Some => ({
  lines: list.slice(0, SHOWN).map(line),
  more: Math.max(list.length - SHOWN, 0),
});

/** What a reading says, cut to what a page can show. */
export function report({ format, blocks, rows, dropped, changes, problems }: RollImport): Reading {
  const unread = blocks.flatMap((block) => block.unread);
  return {
    format,
    rows: rows.length,
    sheets: blocks.map(({ name, layout, rows: count }) => ({ name, layout: LAYOUTS[layout], rows: count })),
    dropped: some(dropped, ({ what, reason, cells }) => `${what}：${DROP_REASONS[reason]}（${cells} 格）`),
    unread: some(unread, ({ row, text }) => `第 ${row} 行　${text}`),
    names: some(changes, ({ row, written, name }) => `第 ${row} 行　${written} → ${name}`),
    told: tellPlaced(problems),
  };
}
