import { conferralsCsv } from '#domain/conferral/write.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { readConferrals } from '#domain/conferral/table.ts';
import type { ImportOptions } from '#domain/import/import-roll.ts';
import { mergeImport } from '#domain/import/merge.ts';
import type { RollImport } from '#domain/import/report.ts';
import { isError, placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';
import { compareRows, type RowChange } from '#domain/roll/compare.ts';
import { judgeRoll } from '#domain/roll/judge.ts';
import { rowsFile, type PresentRoll } from './present-roll.ts';

/** What an import would make of a roll. */
export interface Plan {
  read: RollImport;
  rows: Conferral[];
  changes: RowChange[];
  csv: string;
  problems: Problem[];
}

const stopped = (read: RollImport, problems: Problem[]): Plan => ({ read, rows: [], changes: [], csv: '', problems });

/** The rules that the next build would ask, asked now: a file that is written is one that builds. */
function judged(present: PresentRoll, rows: readonly Conferral[], csv: string): FoundProblem[] {
  const { roll, issuer, scheme } = present;
  return [...readConferrals(csv).problems, ...judgeRoll({ roll, rows, issuer, scheme })];
}

/** What a reader has to know of a roll to read for it. */
export function optionsFor({ roll, scheme }: PresentRoll, sheet: string | undefined): ImportOptions {
  return { honour: roll.honour, ...(scheme && { scheme }), ...(sheet !== undefined && { sheet }) };
}

/** What the editor has vouched for. */
export interface Vouched {
  /** Nobody among the added rows is somebody who was withheld from this roll. Only people can know: the names are gone. */
  addedAreOthers?: boolean | undefined;
}

/** What a reading would make of a roll. Changes nothing. */
export function planImport(present: PresentRoll, read: RollImport, { addedAreOthers = false }: Vouched = {}): Plan {
  const { roll, issuer, published, used } = present;
  const file = rowsFile(present.id);
  if (read.problems.some(isError)) return stopped(read, read.problems);
  const prefix = issuer?.numberPrefix;
  if (!prefix) return stopped(read, [...read.problems, placed(file, { code: 'roll/no-issuer-prefix', values: { issuer: roll.issuer } })]);
  const merge = mergeImport(present.rows, read.rows, { prefix, year: roll.year, used, published });
  const csv = conferralsCsv(merge.rows);
  const merged = merge.problems.filter(({ code }) => !(addedAreOthers && code === 'import/withheld-roll'));
  const found = [...merged, ...judged(present, merge.rows, csv)].map((problem) => placed(`${file}（导入后）`, problem));
  return { read, rows: merge.rows, changes: compareRows(present.rows, merge.rows), csv, problems: [...read.problems, ...found] };
}
