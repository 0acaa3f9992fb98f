/** Paper, ink and one red. Every picture takes its ramps from these few, so that the set hangs together. */
export const PAPER = '#f6ecd9';
export const CREAM = '#fdf6e8';
export const SAND = '#e4cfab';
export const STRAW = '#d9b77e';
export const CLAY = '#b98458';
export const UMBER = '#6b4430';
export const INK = '#262120';
export const NIGHT = '#1f2733';
export const DUSK = '#46505c';
export const MIST = '#aeb3ad';
export const SNOW = '#f3f1ea';
export const MOSS = '#5f6a4c';
export const LAMP = '#f6c877';
export const RED = '#b8232a';
export const DEEP_RED = '#7f191f';

const channel = (hex: string, i: number): number => parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);

/** A colour between two; mixed as light (squared), so that the middle does not turn grey. */
export function mix(from: string, to: string, share: number): string {
  const parts = [0, 1, 2].map((i) => Math.sqrt(channel(from, i) ** 2 * (1 - share) + channel(to, i) ** 2 * share));
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** `count` steps through the given colours: what air does to hills one behind another. */
export function ramp(colours: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const place = count === 1 ? 0 : (i / (count - 1)) * (colours.length - 1);
    const from = Math.min(Math.floor(place), colours.length - 2);
    return mix(colours[from]!, colours[from + 1]!, place - from);
  });
}
