import type { ToldProblem } from '../../shared/api.ts';

const keyOf = ({ code, field = '', row = 0, line = 0, sentence }: ToldProblem): string => [code, field, row, line, sentence].join('\n');

/** What the gateway found that this browser cannot find by itself: rules that need the other entries. */
export function beyond(fromGateway: readonly ToldProblem[], local: readonly ToldProblem[]): ToldProblem[] {
  const known = new Set(local.map(({ code, field }) => `${code}\n${field}`));
  return fromGateway.filter(({ code, field }) => !known.has(`${code}\n${field}`));
}

const GRAVITY = { always: 0, publish: 1, never: 2 } as const;

/** Each problem once, what stops a save first. */
export function merged(...lists: readonly (readonly ToldProblem[])[]): ToldProblem[] {
  const all = new Map(lists.flat().map((problem) => [keyOf(problem), problem]));
  return Array.from(all.values()).toSorted((a, b) => GRAVITY[a.blocking] - GRAVITY[b.blocking]);
}

/** What only says that something is not there yet: told in the list, and at the field once somebody wanted to publish. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'entry/missing-field',
  'entry/too-short',
  'text/empty-body',
  'consent/missing',
  'consent/giver-missing',
  'photo/no-credit',
  'roll/no-conferrals',
]);

export const isUnfinished = ({ code }: ToldProblem): boolean => UNFINISHED.has(code);

/** 3 处要补，1 处要改，2 处提醒 */
export function countText(problems: readonly ToldProblem[]): string {
  const notices = problems.filter(({ blocking }) => blocking === 'never').length;
  const lacking = problems.filter((problem) => problem.blocking !== 'never' && isUnfinished(problem)).length;
  const wrong = problems.length - notices - lacking;
  const parts = [lacking && `${lacking} 处要补`, wrong && `${wrong} 处要改`, notices && `${notices} 处提醒`].filter(Boolean);
  return parts.join('，') || '没有问题，可以发布';
}
