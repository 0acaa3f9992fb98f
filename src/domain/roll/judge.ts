import type { Conferral, ConferralStatus } from '../conferral/conferral.ts';
import { parseNumber } from '../conferral/number.ts';
import type { Organization } from '../organization/organization.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { DAY_KINDS, isInForce, type Scheme } from '../scheme/scheme.ts';
import { authorityOf, overAuthority, type Authority } from './authority.ts';
import { noticeLength } from './notice.ts';
import { firstOutOfStrokes } from './order.ts';
import type { Roll } from './roll.ts';

export { highestStar } from './authority.ts';

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

/**
 * The status that an answer may give outside the roll's own page: whatever a row says of itself, nothing on a roll under
 * notice is final, and a mended name is one more name under notice.
 */
export function standingOf(row: Pick<Conferral, 'status'>, roll: Pick<Roll, 'stage'>): ConferralStatus {
  const status = statusOf(row, roll);
  return roll.stage === 'notice' && (status === 'active' || status === 'corrected') ? 'notice' : status;
}

/** The rows as readers get them: each with its status. */
export const withStatus = (roll: Pick<Roll, 'stage'>, rows: readonly Conferral[]) =>
  rows.map((row) => ({ ...row, status: statusOf(row, roll) }));

function starProblems({ star }: Conferral, { kind }: Roll, authority: Authority | undefined): FoundProblem[] {
  if ((kind === 'star') !== (star !== undefined)) return [{ code: 'roll/unused-star', field: 'star' }];
  const over = star && authority && overAuthority(star, authority);
  return over ? [over] : [];
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

/** No national length exists: a notice is held against the scheme that the roll itself names. */
function noticeProblems({ roll: { notice, stage }, scheme }: RollCase): FoundProblem[] {
  if (!scheme?.noticeDays) return [];
  const kind = scheme.noticeDayKind ?? 'calendar';
  if (!notice)
    return stage === 'final'
      ? [{ code: 'notice/skipped', field: 'notice', values: { kind: DAY_KINDS[kind], required: scheme.noticeDays } }]
      : [];
  if (notice.closes < notice.opens) return [];
  const days = noticeLength(notice, kind);
  if (days >= scheme.noticeDays) return [];
  return [{ code: 'notice/too-short', field: 'notice', values: { days, kind: DAY_KINDS[kind], required: scheme.noticeDays } }];
}

/** Medals for donors are no volunteer honours; they have thresholds of money, not of service (research/domain.md 1.9). */
const DONOR_MEDAL = /奉献奖章|博爱奖章|人道勋章/u;

function medalProblems(honour: string | undefined, field: string): FoundProblem[] {
  const found = honour && DONOR_MEDAL.exec(honour)?.[0];
  return found ? [{ code: 'roll/donor-medal', field, values: { found } }] : [];
}

/** 按姓氏笔画排列 is a claim that readers can check, so it is checked first. */
function orderProblems({ order }: Roll, rows: readonly Conferral[]): FoundProblem[] {
  const found = order === 'strokes' ? firstOutOfStrokes(rows) : undefined;
  if (!found) return [];
  return [{ code: 'roll/order-not-strokes', field: 'name', row: rows.indexOf(found) + 2, values: { name: found.name } }];
}

/** The rules of a roll that look at more than one field: authority, numbers, the scheme in force. Rows count from the header. */
export function judgeRoll(rollCase: RollCase): FoundProblem[] {
  const { roll, rows, issuer, scheme } = rollCase;
  const authority = issuer && authorityOf(issuer.level, scheme);
  const empty: FoundProblem[] = rows.length === 0 ? [{ code: 'roll/no-conferrals' }] : [];
  const unprefixed: FoundProblem[] =
    issuer && !issuer.numberPrefix ? [{ code: 'roll/no-issuer-prefix', field: 'issuer', values: { issuer: issuer.name } }] : [];
  const perRow = rows.flatMap((row, i) =>
    [...starProblems(row, roll, authority), ...numberProblems(row, issuer?.numberPrefix), ...medalProblems(row.honour, 'honour')].map(
      (found) => ({ ...found, row: i + 2 }),
    ),
  );
  return [
    ...empty,
    ...unprefixed,
    ...medalProblems(roll.honour, 'honour'),
    ...schemeProblems(rollCase),
    ...noticeProblems(rollCase),
    ...orderProblems(roll, rows),
    ...perRow,
  ];
}
