import { balanceLines } from './lines.ts';

export interface FittedTitle {
  lines: string[];
  /** In pixels. */
  size: number;
}

/** A size in pixels, and how many lines a title may have in it. */
export type Step = readonly [size: number, most: number];

interface Room {
  width: number;
  height: number;
  /** The largest first; the last one is taken whatever becomes of it. */
  steps: readonly Step[];
  /** Line height as a multiple of the size. */
  leading: number;
}

/** The largest size in which a title stands in its room. */
export function fitTitle(title: string, names: readonly string[], { width, height, steps, leading }: Room): FittedTitle {
  let fitted: FittedTitle = { lines: [], size: 0 };
  for (const [size, most] of steps) {
    fitted = { lines: balanceLines(title, width / size, names), size };
    if (fitted.lines.length <= most && fitted.lines.length * size * leading <= height) break;
  }
  return fitted;
}
