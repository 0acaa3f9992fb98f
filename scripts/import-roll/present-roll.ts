import path from 'node:path';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import type { Library } from '#domain/library/library.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { isError, placed, type Problem } from '#domain/problem/problem.ts';
import { isPublished, type Roll } from '#domain/roll/roll.ts';
import type { Scheme } from '#domain/scheme/scheme.ts';
import { readLibrary } from '#files/read-library.ts';
import { archiveFile } from '#files/seals.ts';
import { readTextIfThere, walk } from '#files/walk.ts';

/** The roll that an import is for, as it stands, and every number that was ever issued. */
export interface PresentRoll {
  id: string;
  file: string;
  roll: Roll;
  rows: Conferral[];
  published: boolean;
  issuer: Organization | undefined;
  scheme: Scheme | undefined;
  used: Set<string>;
}

/** Every archived version, the latest too: a row that somebody deleted from the working file keeps its number there. */
function archivedNumbers(root: string): string[] {
  const archives = Array.from(walk(path.join(root, 'rolls')), (file) => fileRole(`rolls/${file}`));
  return archives.flatMap((role) => {
    if (role.kind !== 'archive' || role.part !== 'rows') return [];
    const text = readTextIfThere(path.join(root, archiveFile(role.id, role.version, 'csv'))) ?? '';
    return trustedConferrals(text).map(({ number }) => number);
  });
}

/** Numbers of the rolls of today and of all their versions: none is issued twice, not even one that is gone. */
function usedNumbers(root: string, { rows }: Library): Set<string> {
  const present = Array.from(rows.values(), (list) => list.map(({ number }) => number)).flat();
  return new Set([...present, ...archivedNumbers(root)]);
}

export const rowsFile = (id: string): string => `rolls/${id}/conferrals.csv`;

/** A roll that was imported and not yet published anew differs from its last version; that is no reason not to import again. */
const isAboutVersions = ({ code }: Problem): boolean => code.startsWith('version/');

/** Reads the content folder for roll `id`; problems when there is no such roll, or when its files are wrong already. */
export function presentRoll(root: string, id: string): PresentRoll | Problem[] {
  const { library, problems } = readLibrary(root);
  const files = [rowsFile(id), `rolls/${id}/roll.json`];
  const own = problems.filter((problem) => files.includes(problem.place.file) && isError(problem) && !isAboutVersions(problem));
  const entry = library.entries.rolls.get(id);
  if (own.length > 0) return own;
  if (!entry) return [placed(`rolls/${id}/roll.json`, { code: 'import/no-such-roll', values: { roll: id } })];
  const roll = entry.data;
  const issuer = library.entries.organizations.get(roll.issuer)?.data;
  const scheme = roll.scheme ? library.entries.schemes.get(roll.scheme)?.data : undefined;
  const file = path.join(root, rowsFile(id));
  return {
    id,
    file,
    roll,
    rows: library.rows.get(id) ?? [],
    published: isPublished(roll),
    issuer,
    scheme,
    used: usedNumbers(root, library),
  };
}
