import { element, type Markup } from '#publish/xml.ts';

/** The site's own paper and inks (src/styles/tokens.css): a picture cannot read a style sheet. */
export const PAPER = '#fdfbf7';
export const INK = '#221c18';
export const INK_SOFT = '#5a5048';
export const LINE = '#e2d9cc';
export const RED = '#a3231b';

/** Han fonts of servers and of editors' own computers; the first that is there is used, glyph by glyph. */
const SERIF = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC','STSong','SimSun','Noto Serif','Noto Sans CJK SC',serif";
const SANS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei','WenQuanYi Zen Hei',sans-serif";

export interface Lettering {
  size: number;
  colour?: string;
  weight?: number;
  family?: 'serif' | 'sans';
  /** Line height as a multiple of the size. */
  leading?: number;
  /** Between characters, in em. */
  tracking?: number;
  anchor?: 'start' | 'end';
}

export interface Point {
  x: number;
  y: number;
}

/** Where the foot of a Han character stands in its square. */
const BASELINE = 0.88;

/** Lines of text; `y` is the upper edge of the first one's square. */
export function lettering(lines: readonly string[], { x, y }: Point, style: Lettering): Markup {
  const { size, colour = INK, weight = 400, family = 'sans', leading = 1.5, tracking = 0, anchor = 'start' } = style;
  const texts = lines.map((line, i) => element('text', { x: String(x), y: String(Math.round(y + size * (BASELINE + i * leading))) }, line));
  const letterSpacing = tracking ? String(size * tracking) : undefined;
  const font = { 'font-family': family === 'serif' ? SERIF : SANS, 'font-size': String(size), 'font-weight': String(weight) };
  return element('g', { ...font, fill: colour, 'letter-spacing': letterSpacing, 'text-anchor': anchor }, ...texts);
}

export const box = ({ x, y }: Point, width: number, height: number, fill: string): Markup =>
  element('rect', { x: String(x), y: String(y), width: String(width), height: String(height), fill });

/** A whole drawing on paper. The language chooses the Chinese shapes of characters that Japanese writes otherwise. */
export function drawing(width: number, height: number, parts: readonly (Markup | undefined)[]): string {
  const size = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` };
  const paper = box({ x: 0, y: 0 }, width, height, PAPER);
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'zh-Hans', ...size }, paper, ...parts).markup;
}
