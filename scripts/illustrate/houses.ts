import { at, box, fill, type Point } from './canvas.ts';
import { glow } from './paper.ts';
import { LAMP } from './palette.ts';

/** A tiled roof whose eaves turn up at both ends. */
export function eaves(x: number, y: number, width: number, height: number, colour: string): string {
  const reach = width * 0.09;
  return fill(
    `M${at([x - reach, y - height * 0.12])}Q${at([x + width * 0.1, y - height * 0.2])} ${at([x + width * 0.14, y - height])}L${at([x + width * 0.86, y - height])}Q${at([x + width * 0.9, y - height * 0.2])} ${at([x + width + reach, y - height * 0.12])}Q${at([x + width * 0.9, y + height * 0.12])} ${at([x + width * 0.8, y + height * 0.08])}L${at([x + width * 0.2, y + height * 0.08])}Q${at([x + width * 0.1, y + height * 0.12])} ${at([x - reach, y - height * 0.12])}Z`,
    colour,
  );
}

/** A plain gabled house front. */
export const gable = (x: number, y: number, width: number, wall: number, roof: number, colour: string): string =>
  fill(
    `M${at([x, y])}L${at([x, y - wall])}L${at([x + width / 2, y - wall - roof])}L${at([x + width, y - wall])}L${at([x + width, y])}Z`,
    colour,
  );

export interface Window {
  x: number;
  y: number;
  w: number;
  h: number;
  /** Left out, the window is dark. */
  light?: string;
  bars?: number;
}

/** A window with glazing bars, two upright and none across: crossing bars would read as a sign. */
export function pane({ x, y, w, h, light, bars = 2 }: Window, frame: string): string {
  const uprights = Array.from({ length: bars }, (_, i) => box(x + (w * (i + 1)) / (bars + 1) - 1.5, y, 3, h, frame)).join('');
  return box(x - 4, y - 4, w + 8, h + 8, frame) + box(x, y, w, h, light ?? '#2b3038') + uprights + box(x - 9, y + h + 3, w + 18, 7, frame);
}

/** The light that a lit window throws on what is round it. */
export const shine = ({ x, y, w, h }: Window, opacity = 0.55, colour = LAMP): string =>
  glow(24, box(x - 14, y - 14, w + 28, h + 28, colour, `opacity="${opacity}"`));

/** A row of places, evenly spaced. */
export const row = (from: Point, step: number, count: number): Point[] =>
  Array.from({ length: count }, (_, i) => [from[0] + step * i, from[1]]);
