import { composeNumber, parseNumber } from '../conferral/number.ts';
import type { FoundProblem } from '../problem/problem.ts';

/** Whose numbers are issued, and which were ever seen: in rolls of today and in all their past versions. */
export interface Issue {
  prefix: string;
  year: number;
  used: Iterable<string>;
}

/** A serial has five digits (decision 004). */
export const LAST_SERIAL = 99_999;

/** The highest serial ever issued under a prefix in a year; 0 when none was. Numbers of others count for nothing. */
function highestSerial({ prefix, year, used }: Issue): number {
  let highest = 0;
  for (const number of used) {
    const parts = parseNumber(number);
    if (parts?.prefix === prefix && parts.year === year) highest = Math.max(highest, parts.serial);
  }
  return highest;
}

/**
 * `count` new numbers after all that were ever issued. Gaps are never filled: a number that was withdrawn before it was
 * published may still stand on a printed certificate.
 */
export function issueNumbers(issue: Issue, count: number): string[] | FoundProblem {
  const { prefix, year } = issue;
  const highest = highestSerial(issue);
  if (highest + count > LAST_SERIAL) return { code: 'import/serials-used-up', values: { prefix, year } };
  return Array.from({ length: count }, (_, i) => composeNumber({ prefix, year, serial: highest + 1 + i }));
}
