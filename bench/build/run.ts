import type { Measured } from '../tools/measure.ts';

/** One measured run of one contender. A step that writes nothing has 0 pages and files. */
export interface Run extends Measured {
  label: string;
  pages: number;
  files: number;
}
