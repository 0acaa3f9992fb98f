import { blockingOf } from '#domain/draft/blocking.ts';
import { describe, type Problem } from '#domain/problem/problem.ts';
import type { ToldProblem } from '../../shared/api.ts';

/** A problem as the desk shows it at the field that caused it. */
export function tell(problem: Problem): ToldProblem {
  const { field, row, line } = problem.place;
  return {
    code: problem.code,
    ...describe(problem),
    ...(field && { field }),
    ...(row && { row }),
    ...(line && { line }),
    blocking: blockingOf(problem),
  };
}
