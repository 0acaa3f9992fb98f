/**
 * What is made of a photograph, and how the files are called. Pure, so that pages may import it.
 * Evidence for the choice: docs/decisions/006-photos.md.
 */

/** Part of each hash and stamp: raise it when encoding changes, and every picture is made anew under a new address. */
export const PIPELINE = 'v2';

export const WIDTHS = [480, 960, 1600] as const;
/** WebP cannot be taller; only a screenshot of a long chat comes near. */
const TALLEST = 16_383;
const MIDDLE = 960;

export interface Size {
  width: number;
  height: number;
}

/** The pictures that exist of one original: its address and the widths it comes in. */
export interface Derivatives {
  hash: string;
  widths: number[];
}

/** The size of the largest derivative; a small original keeps its own, for nothing is ever upscaled. */
export function publishedSize({ width, height }: Size): Size {
  const scale = Math.min(1, WIDTHS.at(-1)! / width, TALLEST / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The widths up to that of the picture, whose own stands in for those beyond it. */
export const publishedWidths = (width: number): number[] => Array.from(new Set(WIDTHS.map((step) => Math.min(step, width))));

/** What a browser without AVIF and srcset loads, and what a link preview shows. */
export const middleWidth = ({ widths }: Pick<Derivatives, 'widths'>): number => Math.min(MIDDLE, widths.at(-1)!);

export const pictureName = (hash: string, width: number, format: 'avif' | 'webp'): string => `${hash}-${width}.${format}`;
/** WeChat and most link previews take neither AVIF nor WebP. */
export const shareName = (hash: string): string => `${hash}-share.jpg`;

export function derivativeNames({ hash, widths }: Derivatives): string[] {
  const pictures = widths.flatMap((width) => [pictureName(hash, width, 'avif'), pictureName(hash, width, 'webp')]);
  return [...pictures, shareName(hash)];
}

export const isDerivativeName = (name: string): boolean => /^[0-9a-f]{16}-(?:\d+\.(?:avif|webp)|share\.jpg)$/.test(name);
