import { readJson, readMarkdown, type RawEntry, type Read } from '../entry/front-matter.ts';
import { privacyProblems } from '../library/texts.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { deskProblems } from '../text/desk-markdown.ts';
import { markdownProblems } from '../text/markdown.ts';

/** No entry of ours is nested deeper than seven levels; what walks through a value must come to an end. */
const DEEPEST = 40;

function isDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inside) => isDeep(inside, left - 1));
}

/** The file of a draft as data and text, however incomplete; a problem where nobody could read it again. */
export function readRaw(file: string, text: string): Read<RawEntry> {
  const read = file.endsWith('.md') ? readMarkdown(text) : readJson(text);
  if ('value' in read && isDeep(read.value.data)) return { problem: { code: 'entry/too-deep' } };
  return read;
}

/** What a draft may not hold, complete or not: personal data, and what the editor's Markdown would destroy. */
export function unsaveableProblems(raw: RawEntry): FoundProblem[] {
  return [...privacyProblems(raw), ...markdownProblems(raw.body), ...deskProblems(raw.body)];
}
