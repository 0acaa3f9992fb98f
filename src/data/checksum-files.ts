import { CHECKSUMS, DATA_FOLDER } from '#publish/data/addresses.ts';
import { toChecksums } from '#publish/data/checksums.ts';
import { dirname } from 'node:path/posix';
import type { DataFolder } from './folder.ts';

/** What lies in a folder itself and not further down: these are the files that a reader has beside the list. */
const besideOf = (folder: DataFolder, list: string) => folder.sums(dirname(list)).filter(({ path }) => !path.includes('/'));

/** Writes the lists of checksums. That of everything comes last: a mirror compares the other lists too. */
export function writeChecksums(folder: DataFolder, years: readonly number[]): void {
  const lists = [CHECKSUMS.tables, CHECKSUMS.rolls, ...years.map(CHECKSUMS.year)];
  for (const list of lists) folder.write(list, toChecksums(besideOf(folder, list)));
  folder.write(CHECKSUMS.everything, toChecksums(folder.sums(DATA_FOLDER)));
}
