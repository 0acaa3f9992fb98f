import { compareLevels, HIGHEST_STAR, LEVELS, starLabel, type Level } from '../level/level.ts';
import type { FoundProblem } from '../problem/problem.ts';
import type { Scheme } from '../scheme/scheme.ts';

/** The highest star an issuer may confer: by the founding document, and no higher than its scheme lets that level go. */
export function highestStar(level: Level, scheme?: Pick<Scheme, 'levels'>): number {
  const granted = scheme?.levels.filter(({ awardedBy }) => compareLevels(level, awardedBy) <= 0).map(({ star }) => star);
  return Math.min(HIGHEST_STAR[level], granted ? Math.max(0, ...granted) : HIGHEST_STAR[level]);
}

/** Who confers, as the sentence of a problem names it, and how far it may go. */
export interface Authority {
  level: string;
  max: number;
}

export const authorityOf = (level: Level, scheme?: Pick<Scheme, 'levels'>): Authority => ({
  level: LEVELS[level],
  max: highestStar(level, scheme),
});

/** How far an issuer may go, in words without a mark at their end: 红河市红十字会（市级）最高可评四星级. */
export function limitInWords(issuer: string, level: Level, highest: number): string {
  const who = `${issuer}（${LEVELS[level]}）`;
  return highest > 0 ? `${who}最高可评${starLabel(highest)}` : `${who}不能评定星级，请改由上级红十字会发布`;
}

/** A star above what its issuer may confer. */
export function overAuthority(star: number, authority: Authority): FoundProblem | undefined {
  return star > authority.max ? { code: 'roll/authority', field: 'star', values: { ...authority, star } } : undefined;
}
