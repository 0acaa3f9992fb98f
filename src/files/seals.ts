import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { readConferrals } from '#domain/conferral/table.ts';
import { readEntry } from '#domain/entry/entry.ts';
import { publishedEntries, type Library } from '#domain/library/library.ts';
import { placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';
import { withStatus } from '#domain/roll/judge.ts';
import type { Roll } from '#domain/roll/roll.ts';
import type { RollVersion, Seal } from '#domain/roll/version.ts';
import { rollToCsv } from '#publish/roll-csv.ts';
import { publicHead } from '#publish/roll-head.ts';
import { readTextIfThere } from './walk.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a page says of a roll beside its rows: the head of the data files, and where objections to it go. */
const saidOf = (roll: Roll): object => ({ ...publicHead(roll), objections: roll.notice?.objections });

/** The fingerprints of what a roll says in public. Consent records and the makers' names may change without a new version. */
export function sealOf(roll: Roll, rows: readonly Conferral[]): Seal {
  return { rows: sha256(rollToCsv(withStatus(roll, rows), roll)), head: sha256(JSON.stringify(saidOf(roll))) };
}

/** Whether two fingerprints are of the same publication. */
export const isSameSeal = (a: Seal, b: Seal): boolean => a.rows === b.rows && a.head === b.head;

export const archiveFile = (id: string, version: number, extension: 'csv' | 'json'): string =>
  `rolls/${id}/versions/v${version}.${extension}`;

/** A version's two files as text; undefined where one is missing. */
function archived(root: string, id: string, version: number): { head: string; csv: string } | undefined {
  const [head, csv] = (['json', 'csv'] as const).map((extension) => readTextIfThere(path.join(root, archiveFile(id, version, extension))));
  return head !== undefined && csv !== undefined ? { head, csv } : undefined;
}

/** The archive of the latest version says what the present files say. Mostly they are the same bytes, and need no second look. */
function latestProblems(root: string, id: string, { version, seal }: RollVersion): FoundProblem[] {
  const files = archived(root, id, version);
  if (!files) return [{ code: 'version/missing-file', values: { version } }];
  const present = ['roll.json', 'conferrals.csv'].map((name) => readTextIfThere(path.join(root, 'rolls', id, name)));
  if (files.head === present[0] && files.csv === present[1]) return [];
  const { entry } = readEntry('rolls', id, archiveFile(id, version, 'json'), files.head);
  const isWhole = entry && isSameSeal(sealOf(entry.data, readConferrals(files.csv).rows), seal);
  return isWhole ? [] : [{ code: 'version/damaged-file', values: { version } }];
}

function earlierProblems({ earlier }: Library, id: string, versions: readonly RollVersion[]): FoundProblem[] {
  return versions.slice(0, -1).flatMap(({ version, seal }): FoundProblem[] => {
    const was = earlier.get(id)?.find((each) => each.version === version);
    if (!was) return [{ code: 'version/missing-file', values: { version } }];
    return isSameSeal(sealOf(was.roll, was.rows), seal) ? [] : [{ code: 'version/damaged-file', values: { version } }];
  });
}

function problemsOf(root: string, library: Library, id: string, roll: Roll): FoundProblem[] {
  const versions = library.ledgers.get(id);
  const latest = versions?.at(-1);
  if (!versions || !latest) return [{ code: 'version/unsealed', values: { roll: id } }];
  const isSame = isSameSeal(sealOf(roll, library.rows.get(id) ?? []), latest.seal);
  if (!isSame) return [{ code: 'version/changed-unsealed', values: { roll: id, version: latest.version } }];
  return [...latestProblems(root, id, latest), ...earlierProblems(library, id, versions)];
}

/** Every published roll says what its latest version says, and every version is as it was when it was published. */
export function sealProblems(library: Library, root: string): Problem[] {
  return publishedEntries(library).flatMap(({ id, file, data }) => problemsOf(root, library, id, data).map((found) => placed(file, found)));
}
