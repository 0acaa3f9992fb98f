import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import type { FoundProblem } from '../problem/problem.ts';

/** Data and text of an entry, not yet checked against a schema. */
export interface RawEntry {
  data: unknown;
  body: string;
}

export type Read<T> = { value: T } | { problem: FoundProblem };

/** Only a line of nothing but `---` closes; dashes inside a value do not. */
const FENCED = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Nothing but blanks and comments; the reader of YAML calls that an error. */
const isBlank = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));

/** Nobody writes aliases by hand; many of them, one inside the other, are a bomb that unfolds while an entry is read. */
const MOST_ALIASES = 10;

/** YAML 1.2 core: a date stays the text that the editor typed, so no time zone can move it. */
function readYaml(text: string): Read<unknown> {
  if (isBlank(text)) return { value: {} };
  try {
    return { value: load(text, { schema: CORE_SCHEMA, maxAliases: MOST_ALIASES }) ?? {} };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 2;
    return { problem: { code: 'entry/unreadable', values: { format: 'YAML', reason: error.reason, line }, line } };
  }
}

/** Splits a Markdown file into its front matter and its text. */
export function readMarkdown(text: string): Read<RawEntry> {
  const [, front, body] = FENCED.exec(text) ?? [];
  if (front === undefined || body === undefined) return { problem: { code: 'entry/no-front-matter', line: 1 } };
  const data = readYaml(front);
  return 'problem' in data ? data : { value: { data: data.value, body } };
}

export function readJson(text: string): Read<RawEntry> {
  try {
    return { value: { data: JSON.parse(text.replace(/^\uFEFF/, '')), body: '' } };
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return { problem: { code: 'entry/unreadable', values: { format: 'JSON', reason: message, line }, line } };
  }
}
