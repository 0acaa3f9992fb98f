import type { ProblemCode } from './catalogue.ts';
import type { ProblemValues } from './problem.ts';

/** The second argument of a Zod `.refine()` or `ctx.addIssue()` that stands for a problem of the catalogue. */
export function problem(code: ProblemCode, { path = [], values = {} }: { path?: string[]; values?: ProblemValues } = {}) {
  return { error: code, path, params: { problem: code, values } };
}
