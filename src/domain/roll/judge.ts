import type { Conferral, ConferralStatus } from '../conferral/conferral.ts';
import { parseNumber } from '../conferral/number.ts';
import { HIGHEST_STAR, LEVELS, type Level } from '../level/level.ts';
import type { Organization } from '../organization/organization.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { isInForce, type Scheme } from '../scheme/scheme.ts';
import type { Roll } from './roll.ts';

/** Everything that a roll is judged by. References that lead nowhere are undefined; the library reports those itself. */
export interface RollCase {
  roll: Roll;
  rows: readonly Conferral[];
  issuer: Organization | undefined;
  scheme: Scheme | undefined;
}

/** The status a reader sees: a row without its own takes the stage of its roll. */
export function statusOf(row: Pick<Conferral, 'status'>, roll: Pick<Roll, 'stage'>): ConferralStatus {
  return row.status ?? (roll.stage === 'notice' ? 'notice' : 'active');
}

/** The highest star the issuer may confer: by the scheme where it says so, by the founding document otherwise. */
export function highestStar(level: Level): number {
  return HIGHEST_STAR[level];
}

function starProblems(row: Conferral, roll: Roll, level: Level | undefined): FoundProblem[] {
  if ((roll.kind === 'star') !== (row.star !== undefined)) return [{ code: 'roll/unused-star', field: 'star' }];
  if (!row.star || !level || row.star <= highestStar(level)) return [];
  return [{ code: 'roll/authority', field: 'star', values: { level: LEVELS[level], max: highestStar(level), star: row.star } }];
}

function numberProblems(row: Conferral, prefix: string | undefined): FoundProblem[] {
  const parts = parseNumber(row.number);
  if (!parts) return [{ code: 'conferral/bad-number', field: 'number', values: { number: row.number } }];
  if (prefix && parts.prefix !== prefix)
    return [{ code: 'conferral/foreign-number', field: 'number', values: { number: row.number, prefix } }];
  return [];
}

function schemeProblems({ roll, scheme }: RollCase): FoundProblem[] {
  const day = roll.decidedOn ?? roll.publishedOn;
  if (!scheme || isInForce(scheme, day)) return [];
  return [{ code: 'roll/scheme-not-in-force', field: 'scheme', values: { scheme: scheme.name, date: day } }];
}

/** The rules of a roll that look at more than one field: authority, numbers, the scheme in force. Rows count from the header. */
export function judgeRoll(rollCase: RollCase): FoundProblem[] {
  const { roll, rows, issuer } = rollCase;
  const empty: FoundProblem[] = rows.length === 0 ? [{ code: 'roll/no-conferrals' }] : [];
  const unprefixed: FoundProblem[] =
    issuer && !issuer.numberPrefix ? [{ code: 'roll/no-issuer-prefix', field: 'issuer', values: { issuer: issuer.name } }] : [];
  const perRow = rows.flatMap((row, i) =>
    [...starProblems(row, roll, issuer?.level), ...numberProblems(row, issuer?.numberPrefix)].map((found) => ({ ...found, row: i + 2 })),
  );
  return [...empty, ...unprefixed, ...schemeProblems(rollCase), ...perRow];
}
