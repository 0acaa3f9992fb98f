import type { Photo } from '#domain/photo/photo.ts';

const third = (share: number, [first, middle, last]: readonly [string, string, string]): string =>
  share < 1 / 3 ? first : share > 2 / 3 ? last : middle;

/** The focus as CSS keywords: the content security policy allows no style in the markup, and thirds are enough for a crop. */
export function focusKeywords(focus: Photo['focus']): { x: string; y: string } {
  const { x, y } = focus ?? { x: 0.5, y: 0.5 };
  return { x: third(x, ['left', 'center', 'right']), y: third(y, ['top', 'center', 'bottom']) };
}
