/** Asks the rules of the domain about all rows. Pure; runs in a worker, since 20,000 rows take a while. */
import type { Conferral } from '#domain/conferral/conferral.ts';
import { readConferrals, trustedConferrals } from '#domain/conferral/table.ts';
import { typedRowProblems } from '#domain/draft/typed-rows.ts';
import type { ProblemCode } from '#domain/problem/catalogue.ts';
import { describe, isError, placed, type FoundProblem } from '#domain/problem/problem.ts';
import type { ConferralColumn } from '#domain/roll/compare.ts';
import { changeProblems } from '#domain/library/versions.ts';
import { judgeRoll } from '#domain/roll/judge.ts';
import { caseOf, numberingOf, type Facts } from '../facts.ts';
import { numberForNow, readRoster } from '../table.ts';
import { differenceOf, type Difference } from './difference.ts';

export interface CheckWish {
  csv: string;
  /** The rows that these are compared with, where there are any. */
  base?: string | undefined;
  /** The public has seen them: what they say is changed by corrections only. */
  published: boolean;
  facts: Facts;
}

/** A problem where it stands: the row counted from 0, or -1 for the roster as a whole. */
export interface Mark {
  row: number;
  column?: ConferralColumn;
  code: ProblemCode;
  sentence: string;
  fix: string;
  isError: boolean;
}

export interface Findings {
  marks: Mark[];
  errors: number;
  warnings: number;
  difference?: Difference;
}

/** More marks than anybody steps through; how many there are is always told. */
const MARKS = 2000;

/** The header is row 1 of the file. */
const FIRST_ROW = 2;

/** The other rules of a roll look at fields of the form and are told there. */
const WHOLE: ReadonlySet<ProblemCode> = new Set(['roll/no-issuer-prefix']);

function toMark(found: FoundProblem): Mark {
  const problem = placed('', found);
  const row = found.row === undefined ? -1 : Math.max(found.row - FIRST_ROW, -1);
  const column = found.field as ConferralColumn | undefined;
  return { row, ...(row >= 0 && column && { column }), code: found.code, ...describe(problem), isError: isError(problem) };
}

/** Before anybody has said what kind of roll this is, a star is neither right nor wrong. */
const isAsked = ({ row, code }: FoundProblem, { kind }: Facts): boolean =>
  row === undefined ? WHOLE.has(code) : code !== 'roll/unused-star' || kind !== undefined;

/** The rules between versions, in words that need no number of a version: the next one has none yet. */
const CHANGES: Partial<Record<ProblemCode, ProblemCode>> = {
  'version/row-changed': 'roll/published-changed',
  'version/status-dropped': 'roll/published-status-dropped',
  'version/withheld-returned': 'version/withheld-returned',
};

function changesOf(published: readonly Conferral[], rows: readonly Conferral[]): FoundProblem[] {
  const at = new Map(rows.map(({ number }, i) => [number, i + FIRST_ROW]));
  return changeProblems(0, published, rows).flatMap(({ code, values }) => {
    const row = at.get(String(values?.['number']));
    const told = CHANGES[code];
    return told && row ? [{ code: told, field: 'status', row, ...(values && { values }) }] : [];
  });
}

interface Case {
  csv: string;
  conferrals: readonly Conferral[];
  published: readonly Conferral[];
  facts: Facts;
}

function rulesOf({ csv, conferrals, published, facts }: Case): FoundProblem[] {
  const judged = judgeRoll({ ...caseOf(facts), rows: conferrals });
  return [
    ...changesOf(published, conferrals),
    ...readConferrals(csv).problems,
    ...judged.filter((found) => isAsked(found, facts)),
    ...typedRowProblems(conferrals, published),
  ];
}

/** Everything that is wrong with the rows, in their order, and how they differ from the published ones. */
export function checkRoster(wish: CheckWish): Findings {
  const { rows, isOdd } = readRoster(wish.csv);
  const base = trustedConferrals(wish.base ?? '');
  const { conferrals, csv, problems } = numberForNow(rows, numberingOf(wish.facts), base);
  const rules = rows.length > 0 ? rulesOf({ csv, conferrals, published: wish.published ? base : [], facts: wish.facts }) : [];
  const odd = isOdd ? readConferrals(wish.csv).problems : [];
  const marks = [...odd, ...problems, ...rules].map(toMark).toSorted((a, b) => a.row - b.row);
  const errors = marks.filter((mark) => mark.isError).length;
  const difference = wish.base ? differenceOf(base, conferrals) : undefined;
  return { marks: marks.slice(0, MARKS), errors, warnings: marks.length - errors, ...(difference && { difference }) };
}
