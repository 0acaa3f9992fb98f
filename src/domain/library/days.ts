import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import type { Roll } from '../roll/roll.ts';
import { publishedEntries, type Library } from './library.ts';

/** A day that has not come yet, where a published roll speaks of what has happened. */
export function futureDays({ decidedOn = '', publishedOn, amendedOn = '' }: Roll, today: string): FoundProblem[] {
  const days = {
    decidedOn: ['决定日期', decidedOn],
    publishedOn: ['发布日期', publishedOn],
    amendedOn: ['最近更正日期', amendedOn],
  } as const;
  return Object.entries(days)
    .filter(([, [, day]]) => day > today)
    .map(([field, [label, day]]) => ({ code: 'roll/in-future', field, values: { label, day, today } }));
}

/** Nothing is published as decided before it is: the claim check would answer yes to an honour that nobody has conferred. */
export function dayProblems(library: Library, today: string): Problem[] {
  return publishedEntries(library).flatMap(({ id, file, data }) => {
    const late = (library.ledgers.get(id) ?? []).filter(({ publishedOn }) => publishedOn > today);
    const versions = late.map(({ version, publishedOn: on }): FoundProblem => ({
      code: 'version/in-future',
      values: { version, on, today },
    }));
    return [...futureDays(data, today), ...versions].map((found) => placed(file, found));
  });
}
