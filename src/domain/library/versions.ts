import { CHANGED, Conferral } from '../conferral/conferral.ts';
import { fieldsOf } from '../form/fields.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { isPublished, type Roll } from '../roll/roll.ts';
import type { RollVersion } from '../roll/version.ts';
import type { EarlierVersion, Library } from './library.ts';

/** Versions count from 1 without a gap. */
function stepProblems(versions: readonly RollVersion[]): FoundProblem[] {
  return versions.every(({ version }, i) => version === i + 1) ? [] : [{ code: 'version/out-of-step' }];
}

/** Who a number names and for what. Anything else of a row (its wording, a link) may change without being a correction. */
const SUBSTANCE = ['name', 'recipient', 'star', 'honour', 'unit', 'remark'] as const;
const LABELS = new Map(fieldsOf(Conferral).map(({ name, label }) => [name, label]));

/** What a row said that it says no more, though it does not say that it was corrected. */
function changedProblems(was: Conferral, now: Conferral, version: number): FoundProblem[] {
  const changed = SUBSTANCE.filter((column) => was[column] !== now[column]);
  if (changed.length === 0) return [];
  const columns = changed.map((column) => LABELS.get(column)).join('、');
  return [{ code: 'version/row-changed', values: { version, number: was.number, columns } }];
}

/** A row that was corrected once says of each further change when it was made. */
const isToldAnew = (was: Conferral, now: Conferral): boolean => was.status !== 'corrected' || was.statusOn !== now.statusOn;

/** A revocation is for good, and a correction stays told: only a graver status may take the place of either. */
const isDropped = (was: Conferral, now: Conferral): boolean =>
  (was.status === 'revoked' && now.status !== 'revoked') || (was.status === 'corrected' && !CHANGED.has(now.status ?? 'active'));

/** One row of an earlier version against the row that has its number now. */
function rowProblems(was: Conferral, now: Conferral | undefined, version: number): FoundProblem[] {
  const values = { version, number: was.number };
  if (!now) return [{ code: 'version/row-vanished', values }];
  if (now.status === 'withheld') return was.name === '' ? [] : [{ code: 'version/holds-withheld', values }];
  if (was.status === 'withheld') return [{ code: 'version/withheld-returned', values }];
  if (now.status === 'corrected' && was.status !== 'revoked') return isToldAnew(was, now) ? [] : changedProblems(was, now, version);
  const dropped: FoundProblem[] = isDropped(was, now) ? [{ code: 'version/status-dropped', values }] : [];
  return [...dropped, ...changedProblems(was, now, version)];
}

/** What may not happen between a version and what stands now: a row is never deleted, a number never given to somebody else. */
export function changeProblems(version: number, before: readonly Conferral[], rows: readonly Conferral[]): FoundProblem[] {
  const present = new Map(rows.map((row) => [row.number, row]));
  return before.flatMap((was) => rowProblems(was, present.get(was.number), version));
}

const earlierProblems = (earlier: readonly EarlierVersion[], rows: readonly Conferral[]): FoundProblem[] =>
  earlier.flatMap(({ version, rows: before }) => changeProblems(version, before, rows));

/** What was decided is not put under notice again. */
const stageProblems = (earlier: readonly EarlierVersion[], { stage }: Roll): FoundProblem[] =>
  earlier
    .filter(({ roll }) => roll.stage === 'final' && stage === 'notice')
    .map(({ version }) => ({ code: 'version/stage-back', field: 'stage', values: { version } }));

/** What must hold between the versions of each roll. Fingerprints are compared where files are read (src/files/seals.ts). */
export function versionProblems({ entries, rows, ledgers, earlier }: Library): Problem[] {
  return Array.from(entries.rolls.values()).flatMap(({ id, file, data }) => {
    const count = ledgers.get(id)?.length ?? 0;
    if (!isPublished(data)) return count > 0 ? [placed(file, { code: 'version/unpublished', field: 'stage', values: { count } })] : [];
    const before = earlier.get(id) ?? [];
    const found = [...stepProblems(ledgers.get(id) ?? []), ...stageProblems(before, data), ...earlierProblems(before, rows.get(id) ?? [])];
    return found.map((problem) => placed(file, problem));
  });
}
