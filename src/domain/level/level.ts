/** 级别 of an organisation. A property of the organisation, never read off its division code. */
export const LEVELS = { national: '总会', province: '省级', city: '市级', county: '县级', grassroots: '基层' } as const;
export type Level = keyof typeof LEVELS;

const RANK: Record<Level, number> = { national: 0, province: 1, city: 2, county: 3, grassroots: 4 };

/** Highest first: negative when `a` stands above `b`. */
export function compareLevels(a: Level, b: Level): number {
  return RANK[a] - RANK[b];
}

export type Star = 1 | 2 | 3 | 4 | 5;
export const STARS: readonly Star[] = [1, 2, 3, 4, 5];
const NUMERALS = ['一', '二', '三', '四', '五'] as const;

/** 三星级 */
export function starLabel(star: number): string {
  return `${NUMERALS[star - 1]}星级`;
}

/**
 * The highest star a society of a level may confer (中红字〔2019〕44号, 三(四)). A maximum, not an equation: a city
 * society did award one to four stars, a municipality's awards one to five.
 */
export const HIGHEST_STAR: Record<Level, Star | 0> = { national: 5, province: 5, city: 4, county: 3, grassroots: 0 };
