import { CONFIRMATION_DAYS } from '../calendar/open-state.ts';
import { daysBetween } from '../calendar/date.ts';
import { placed, type Problem } from '../problem/problem.ts';
import type { Library } from './library.ts';

/** Places whose hours nobody has confirmed for half a year: a warning for the editor, "unknown" for the reader. */
export function homeProblems({ entries }: Library, today: string): Problem[] {
  return Array.from(entries.homes.values())
    .filter(({ data }) => data.hours && (!data.confirmedOn || daysBetween(data.confirmedOn, today) > CONFIRMATION_DAYS))
    .map(({ file }) => placed(file, { code: 'home/unconfirmed', field: 'confirmedOn' }));
}
