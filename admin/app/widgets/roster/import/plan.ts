/** What a reading would make of the rows on the desk: instead of them, or behind them. Changes nothing. */
import type { Conferral } from '#domain/conferral/conferral.ts';
import { mergeImport, type Merge } from '#domain/import/merge.ts';
import type { ImportedRow } from '#domain/import/report.ts';
import type { FoundProblem } from '#domain/problem/problem.ts';
import { compareRows } from '#domain/roll/compare.ts';
import { numberingOf, type Facts } from '../facts.ts';
import { issueOf, numberForNow, toCells, type Cells } from '../table.ts';
import { tell, type Told } from './told.ts';

export interface Plan {
  rows: Cells[];
  added: number;
  changed: number;
  removed: number;
  /** Rows of the source that the roster has already: they are not put in twice. */
  known: number;
  told: Told;
  /** Somebody was withheld from this roll, and only people can tell whether an added row is that person. */
  vouch?: string;
}

export interface Plans {
  replace: Plan;
  append: Plan;
}

export interface Present {
  rows: readonly Cells[];
  /** The roll is public: its rows may not go, and nobody guesses who is who. */
  published: boolean;
  facts: Facts;
}

const NUMBER = /[A-Z][A-Z0-9]{1,5}-\d{4}-\d{5}-[0-9A-Z]/gu;

/** Numbers that were given for the time of a check are nobody's to read. */
function withoutLent(problem: FoundProblem, own: ReadonlySet<string>): FoundProblem {
  const plain = (value: string | number) =>
    typeof value === 'string' ? value.replaceAll(NUMBER, (number) => (own.has(number) ? number : '未编号的一条')) : value;
  return { ...problem, values: Object.fromEntries(Object.entries(problem.values ?? {}).map(([key, value]) => [key, plain(value)])) };
}

interface Case {
  before: Conferral[];
  own: ReadonlySet<string>;
  count: number;
}

function planOf({ before, own, count }: Case, rows: readonly Conferral[], problems: readonly FoundProblem[]): Plan {
  const kinds = Map.groupBy(compareRows(before, rows), ({ kind }) => kind);
  const sizeOf = (kind: 'added' | 'changed' | 'removed'): number => kinds.get(kind)?.length ?? 0;
  const vouch = problems.find(({ code }) => code === 'import/withheld-roll');
  const rest = problems.filter((problem) => problem !== vouch).map((problem) => withoutLent(problem, own));
  return {
    rows: rows.map((row) => toCells(row, own)),
    added: sizeOf('added'),
    changed: sizeOf('changed'),
    removed: sizeOf('removed'),
    known: Math.max(count - sizeOf('added') - sizeOf('changed'), 0),
    told: tell(rest),
    ...(vouch && {
      vouch: `名单有 ${vouch.values!['count']} 条已依法隐去的记录；我已逐一核对，新增的 ${vouch.values!['added']} 人都不是他们`,
    }),
  };
}

/** Kept rows are what appending is about; that a namesake of a draft is somebody else is what the editor has just said. */
const isAboutAppending = ({ code }: FoundProblem, published: boolean): boolean =>
  code !== 'import/kept-though-missing' && code !== 'import/number-renamed' && (published || code !== 'import/perhaps-same');

function appended({ before }: Case, { rows }: Merge): Conferral[] {
  const had = new Set(before.map(({ number }) => number));
  return [...before, ...rows.filter(({ number }) => !had.has(number))];
}

/** Both ways of taking in a list. The importer's own function says who is who, and which rows have to stay. */
export function planImport({ rows, published, facts }: Present, imported: readonly ImportedRow[]): Plans {
  const before = numberForNow(rows, numberingOf(facts)).conferrals;
  const own = new Set(rows.flatMap(({ number }) => number ?? []));
  const told: Case = { before, own, count: imported.length };
  const issue = { ...issueOf(numberingOf(facts)), used: [] };
  const replaced = mergeImport(before, imported, { ...issue, published });
  const replace = planOf(told, replaced.rows, replaced.problems);
  if (rows.length === 0) return { replace, append: replace };
  const joined = mergeImport(before, imported, { ...issue, published: true });
  const problems = joined.problems.filter((problem) => isAboutAppending(problem, published));
  return { replace, append: planOf(told, appended(told, joined), problems) };
}
