import type { z } from 'zod';
import { problemsFromZod } from '#domain/problem/from-zod.ts';
import { describe, placed, type FoundProblem } from '#domain/problem/problem.ts';

/** A problem in the words of the catalogue, at the field that caused it. */
export interface Told {
  /** `weekly.1.closes`, items counted from 1; empty where it is about the whole. */
  field: string;
  text: string;
}

export function told(found: FoundProblem): Told {
  const { sentence, fix } = describe(placed('', found));
  return { field: found.field ?? '', text: `${sentence}。${fix}`.replaceAll('。。', '。') };
}

/** Codes that only say that something is still missing: a half-written widget is no fault. */
const UNFINISHED: ReadonlySet<string> = new Set(['entry/missing-field', 'entry/too-short', 'consent/giver-missing', 'photo/no-credit']);

/** What the schema finds wrong with a value as far as it is written. */
export function problemsOf(schema: z.ZodType, value: unknown): Told[] {
  const { error } = schema.safeParse(value);
  const found = error ? problemsFromZod(error, schema, value) : [];
  return found.filter(({ code }) => !UNFINISHED.has(code)).map(told);
}

/** Those of one field, or of the parts below it. */
export const under = (problems: readonly Told[], field: string): Told[] =>
  problems.filter((each) => each.field === field || each.field.startsWith(`${field}.`));

export const exactly = (problems: readonly Told[], field: string): Told[] => problems.filter((each) => each.field === field);
