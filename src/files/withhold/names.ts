import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { readLedger } from '../ledger.ts';
import { archiveFile } from '../seals.ts';
import { readTextIfThere, walk } from '../walk.ts';

/** The roll whose present rows hold a number. */
export function rollOfNumber(root: string, number: string): string | undefined {
  for (const file of walk(path.join(root, 'rolls'))) {
    if (!/^[^/]+\/conferrals\.csv$/u.test(file)) continue;
    const text = readTextIfThere(path.join(root, 'rolls', file)) ?? '';
    if (text.includes(number) && trustedConferrals(text).some((row) => row.number === number)) return path.dirname(file);
  }
  return undefined;
}

/** Every name that a number has had, in the present rows and in all versions: a corrected one goes with the right one. */
export function namesOf(root: string, id: string, number: string): string[] {
  const archives = readLedger(root, id).map(({ version }) => archiveFile(id, version, 'csv'));
  const names = [`rolls/${id}/conferrals.csv`, ...archives].flatMap((file) =>
    trustedConferrals(readTextIfThere(path.join(root, file)) ?? '')
      .filter((row) => row.number === number && row.name !== '')
      .map(({ name }) => name),
  );
  return Array.from(new Set(names));
}

/** A place where a name still stands: perhaps the same person, perhaps a namesake. Only people can tell. */
export interface Mention {
  file: string;
  line: number;
}

const TEXT = /\.(?:md|json|csv)$/u;

export function mentionsOf(root: string, names: readonly string[]): Mention[] {
  return Array.from(walk(root))
    .filter((file) => TEXT.test(file))
    .flatMap((file) => {
      const lines = (readTextIfThere(path.join(root, file)) ?? '').split('\n');
      return lines.flatMap((text, i) => (names.some((name) => text.includes(name)) ? [{ file, line: i + 1 }] : []));
    });
}
