import { CATALOGUE, type CatalogueEntry, type ProblemCode } from './catalogue.ts';

export type ProblemValues = Record<string, string | number>;

/** Where a problem sits: a file of the content folder, and inside it a field, a line of text or a row of a table. */
export interface Place {
  file: string;
  field?: string;
  line?: number;
  /** Row as the editor's spreadsheet counts it: the header is row 1. */
  row?: number;
}

/** 问题: something wrong with content, to be told in the same words everywhere. */
export interface Problem {
  code: ProblemCode;
  place: Place;
  values: ProblemValues;
}

/** A problem that has not yet been told in which file it was found. */
export interface FoundProblem {
  code: ProblemCode;
  values?: ProblemValues;
  field?: string;
  row?: number;
  line?: number;
}

/** Names the file in which a rule of the domain found something. */
export function placed(file: string, { code, values = {}, ...inside }: FoundProblem): Problem {
  return { code, place: { file, ...inside }, values };
}

function fill(template: string, values: ProblemValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}

export function entryOf(problem: Problem): CatalogueEntry {
  return CATALOGUE[problem.code];
}

export function isError(problem: Problem): boolean {
  return entryOf(problem).severity === 'error';
}

/** The sentence and the fix, with the problem's own values filled in. */
export function describe(problem: Problem): { sentence: string; fix: string } {
  const { sentence, fix } = entryOf(problem);
  return { sentence: fill(sentence, problem.values), fix: fill(fix, problem.values) };
}

function placeText({ file, row, line, field }: Place): string {
  const inside = [row && `第 ${row} 行`, line && `第 ${line} 行`, field && `字段 ${field}`].filter(Boolean);
  return [file, ...inside].join(' · ');
}

/** One problem as a terminal, a log or a message prints it. */
export function format(problem: Problem): string {
  const { sentence, fix } = describe(problem);
  return `${problem.code}: ${placeText(problem.place)}\n  ${sentence}。${fix}`.replaceAll('。。', '。');
}
