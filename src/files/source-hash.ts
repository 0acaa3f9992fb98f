import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './walk.ts';

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** Changes when a file below these folders, or one of these files, does: what was built from them is then old. Tests build nothing. */
export function sourceHash(folders: readonly string[], files: readonly string[]): string {
  const inside = folders.flatMap((folder) => Array.from(walk(folder), (file) => path.join(folder, file)));
  const hash = createHash('sha256');
  for (const file of [...inside, ...files].filter((each) => !isTest(each)).toSorted()) {
    hash.update(file).update('\0').update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}
