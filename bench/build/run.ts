import type { Measured } from '../tools/measure.ts';

/** One measured run of one contender. `pages` is 0 for a step that writes none. */
export interface Run extends Measured {
  label: string;
  pages: number;
}
