/** How far a sheet stands from the one behind it: 1 lies nearly flat, 5 is the stage's front edge. */
export type Depth = 1 | 2 | 3 | 4 | 5;

const WIDE: Record<Depth, number> = { 1: 3, 2: 6, 3: 11, 4: 18, 5: 28 };

/**
 * A sheet of paper lit from the upper left: a wide soft shadow for its height, a tight one where it touches, and a
 * thin light edge for the thickness of the paper. Without the edge, cut paper looks like flat vector art.
 */
function sheetFilter(depth: Depth): string {
  const wide = WIDE[depth];
  return `<filter id="sheet-${depth}" filterUnits="userSpaceOnUse" x="-80" y="-80" width="1760" height="1227" color-interpolation-filters="sRGB">
    <feGaussianBlur in="SourceAlpha" stdDeviation="${wide}"/><feOffset dx="${wide * 0.45}" dy="${wide * 0.8}"/>
    <feColorMatrix values="0 0 0 0 0.12  0 0 0 0 0.07  0 0 0 0 0.05  0 0 0 0.42 0" result="far"/>
    <feGaussianBlur in="SourceAlpha" stdDeviation="1.8"/><feOffset dx="1" dy="2.4"/>
    <feColorMatrix values="0 0 0 0 0.1  0 0 0 0 0.06  0 0 0 0 0.05  0 0 0 0.34 0" result="near"/>
    <feOffset in="SourceAlpha" dx="1.2" dy="1.7" result="moved"/><feComposite in="SourceAlpha" in2="moved" operator="out"/>
    <feColorMatrix values="0 0 0 0 1  0 0 0 0 0.96  0 0 0 0 0.9  0 0 0 0.3 0" result="edge"/>
    <feMerge><feMergeNode in="far"/><feMergeNode in="near"/><feMergeNode in="SourceGraphic"/><feMergeNode in="edge"/></feMerge>
  </filter>`;
}

/** Light that spreads: lamps, windows, the sun behind mist. */
const GLOWS = [8, 24, 60].map(
  (blur) => `<filter id="glow-${blur}" filterUnits="userSpaceOnUse" x="-200" y="-200" width="2000" height="1467">
    <feGaussianBlur stdDeviation="${blur}"/></filter>`,
);

export const PAPER_DEFS = [...([1, 2, 3, 4, 5] as const).map(sheetFilter), ...GLOWS].join('');

/** One sheet: everything inside casts one shadow together. */
export const sheet = (depth: Depth, ...content: string[]): string => `<g filter="url(#sheet-${depth})">${content.join('')}</g>`;

export const glow = (blur: 8 | 24 | 60, ...content: string[]): string => `<g filter="url(#glow-${blur})">${content.join('')}</g>`;

/** Shows content only inside a shape; the id must be unique within a picture. */
export const inside = (id: string, d: string, ...content: string[]): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content.join('')}</g>`;

/** A straight gradient, from top to bottom unless told otherwise. */
export const gradient = (
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  way = 'x1="0" y1="0" x2="0" y2="1"',
): string =>
  `<linearGradient id="${id}" ${way}>${stops
    .map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('')}</linearGradient>`;
