import { describe, isError, placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';

/** One sentence of a report. */
export interface ToldLine {
  sentence: string;
  fix: string;
  /** Where it stands in the source: 第 12 行, 字段. */
  at: string;
  isError: boolean;
}

export interface Told {
  /** Errors first, each kind of problem cut after the first few. */
  lines: ToldLine[];
  errors: number;
  warnings: number;
}

/** A kind of problem that a thousand rows have is told for the first of them; the counts tell of all. */
const OF_A_KIND = 20;

function lineOf(problem: Problem): ToldLine {
  const { row, line } = problem.place;
  const at = row ?? line;
  return { ...describe(problem), at: at === undefined ? '' : `第 ${at} 行`, isError: isError(problem) };
}

/** Problems with their sentences, for an editor. */
export function tellPlaced(problems: readonly Problem[]): Told {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const kinds = Map.groupBy([...errors, ...warnings], ({ code }) => code);
  return {
    lines: Array.from(kinds.values()).flatMap((same) => same.slice(0, OF_A_KIND).map(lineOf)),
    errors: errors.length,
    warnings: warnings.length,
  };
}

export const tell = (problems: readonly FoundProblem[]): Told => tellPlaced(problems.map((problem) => placed('', problem)));
