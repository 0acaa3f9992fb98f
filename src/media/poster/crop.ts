import type { PosterPhoto } from './design.ts';

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Crop {
  /** What the picture is scaled to. */
  width: number;
  height: number;
  /** What is cut out of it then. */
  left: number;
  top: number;
}

/** Keeps the focus as near to the middle of the frame as the edges of the picture allow. */
const start = (focus: number, whole: number, part: number): number =>
  Math.round(Math.min(Math.max(focus * whole - part / 2, 0), whole - part));

/** How a picture fills a frame. */
export function cropTo({ width, height, focus }: PosterPhoto, frame: Pick<Frame, 'width' | 'height'>): Crop {
  const scale = Math.max(frame.width / width, frame.height / height);
  const scaled = { width: Math.max(frame.width, Math.round(width * scale)), height: Math.max(frame.height, Math.round(height * scale)) };
  return { ...scaled, left: start(focus.x, scaled.width, frame.width), top: start(focus.y, scaled.height, frame.height) };
}
