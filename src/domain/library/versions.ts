import type { Conferral } from '../conferral/conferral.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { isPublished } from '../roll/roll.ts';
import type { RollVersion } from '../roll/version.ts';
import type { EarlierVersion, Library } from './library.ts';

/** Versions count from 1 without a gap. */
function stepProblems(versions: readonly RollVersion[]): FoundProblem[] {
  return versions.every(({ version }, i) => version === i + 1) ? [] : [{ code: 'version/out-of-step' }];
}

/** One row of an earlier version against the row that has its number now. */
function rowProblems(was: Conferral, now: Conferral | undefined, version: number): FoundProblem[] {
  const values = { version, number: was.number };
  if (!now) return [{ code: 'version/row-vanished', values }];
  if (now.status === 'withheld') return was.name === '' ? [] : [{ code: 'version/holds-withheld', values }];
  if (was.name === now.name || was.status === 'withheld' || now.status === 'corrected') return [];
  return [{ code: 'version/name-changed', values }];
}

/** A row is never deleted, a number never given to somebody else, a withheld name left in no version. */
function earlierProblems(earlier: readonly EarlierVersion[], rows: readonly Conferral[]): FoundProblem[] {
  const present = new Map(rows.map((row) => [row.number, row]));
  return earlier.flatMap(({ version, rows: before }) => before.flatMap((was) => rowProblems(was, present.get(was.number), version)));
}

/** What must hold between the versions of each roll. Fingerprints are compared where files are read (src/files/seals.ts). */
export function versionProblems({ entries, rows, ledgers, earlier }: Library): Problem[] {
  return Array.from(entries.rolls.values())
    .filter(({ data }) => isPublished(data))
    .flatMap(({ id, file }) => {
      const found = [...stepProblems(ledgers.get(id) ?? []), ...earlierProblems(earlier.get(id) ?? [], rows.get(id) ?? [])];
      return found.map((problem) => placed(file, problem));
    });
}
