import type { Frame } from './crop.ts';

/** The two pictures of a story, and what their names end with. */
export const FORMATS = { poster: { width: 1080, height: 1440 }, banner: { width: 900, height: 383 } } as const;
export type Format = keyof typeof FORMATS;

/** A picture before it is drawn: where the photograph goes, and everything above it as SVG. */
export interface Layout {
  width: number;
  height: number;
  photo?: Frame;
  svg: string;
}
