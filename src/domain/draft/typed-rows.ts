import type { Conferral } from '../conferral/conferral.ts';
import { problemsOfName } from '../import/conferrals.ts';
import { findDoubles } from '../import/doubles.ts';
import type { FoundProblem } from '../problem/problem.ts';

/** The header is row 1 of a table. */
const FIRST_ROW = 2;

/** What the importer asks of a name, asked of names that were typed: □, 林*夏, 林知夏和再夏秋. Published names have been asked. */
function typedNames(rows: readonly Conferral[], published: readonly Conferral[]): FoundProblem[] {
  const asked = new Map(published.map(({ number, name }) => [number, name]));
  return rows.flatMap(({ name, number, recipient }, i) => {
    if (name === '' || asked.get(number) === name) return [];
    const problems = problemsOfName(name, recipient === 'group').filter(({ code }) => code.startsWith('import/'));
    return problems.map((problem) => ({ field: 'name', ...problem, row: i + FIRST_ROW }));
  });
}

function doubles(rows: readonly Conferral[]): FoundProblem[] {
  const named = rows.flatMap((conferral, i) => (conferral.name === '' ? [] : [{ conferral, block: '', row: i + FIRST_ROW }]));
  return findDoubles(named)
    .filter(({ kind }) => kind === 'same-unit')
    .map(({ name, rows: indexes }) => {
      const at = indexes.map((i) => named[i]!.row);
      return { code: 'import/double', field: 'name', row: at[1]!, values: { name, rows: at.join('、') } };
    });
}

/** What the importer would tell of rows that came by the keyboard. Desk and gateway ask it alike. */
export const typedRowProblems = (rows: readonly Conferral[], published: readonly Conferral[]): FoundProblem[] => [
  ...typedNames(rows, published),
  ...doubles(rows),
];
