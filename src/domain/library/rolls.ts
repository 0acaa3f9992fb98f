import { placed, type Problem } from '../problem/problem.ts';
import { judgeRoll } from '../roll/judge.ts';
import type { Library } from './library.ts';

const rowsFile = (rollFile: string): string => rollFile.replace(/roll\.json$/, 'conferrals.csv');

/** Each roll judged by its issuer and the scheme of its day. */
function judged({ entries, rows }: Library): Problem[] {
  return Array.from(entries.rolls.values()).flatMap(({ id, file, data: roll }) => {
    const found = judgeRoll({
      roll,
      rows: rows.get(id) ?? [],
      issuer: entries.organizations.get(roll.issuer)?.data,
      scheme: roll.scheme ? entries.schemes.get(roll.scheme)?.data : undefined,
    });
    return found.map((problem) => placed(problem.row ? rowsFile(file) : file, problem));
  });
}

/** A number is issued once: no two rows of any rolls share one. */
function duplicateNumbers({ entries, rows }: Library): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, file } of entries.rolls.values()) {
    for (const [i, { number }] of (rows.get(id) ?? []).entries()) {
      const other = seen.get(number);
      if (other)
        problems.push(
          placed(rowsFile(file), { code: 'conferral/duplicate-number', field: 'number', row: i + 2, values: { number, other } }),
        );
      seen.set(number, `${id} 第 ${i + 2} 行`);
    }
  }
  return problems;
}

/** Numbers that stories and corrections point at must have been issued. */
function unknownNumbers({ entries, rows }: Library): Problem[] {
  const issued = new Set(Array.from(rows.values()).flatMap((list) => list.map(({ number }) => number)));
  const missing = (file: string, field: string, target: string) =>
    placed(file, { code: 'reference/missing', field, values: { label: '编号', target, collection: '名单记录' } });
  const stories = Array.from(entries.stories.values()).flatMap(({ file, data }) =>
    data.conferrals.filter((number) => !issued.has(number)).map((number) => missing(file, 'conferrals', number)),
  );
  const corrections = Array.from(entries.corrections.values()).flatMap(({ file, data }) =>
    data.conferral && !issued.has(data.conferral) ? [missing(file, 'conferral', data.conferral)] : [],
  );
  return [...stories, ...corrections];
}

export function rollProblems(library: Library): Problem[] {
  return [...judged(library), ...duplicateNumbers(library), ...unknownNumbers(library)];
}
