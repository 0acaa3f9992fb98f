import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from '#files/walk.ts';

/** Whatever decides how an index is written and a question is read. */
const CODE = ['src/domain/text', 'src/domain/lookup', 'src/domain/find'];

/**
 * 索引版本: part of the path of every index file. A page asks only for an index that was written by its own normaliser: a
 * name that is folded one way at the build and another way in the browser would not be found, and that reads as “none”.
 */
export const searchEdition = (): string => codeHash(CODE).slice(0, 10);

/** All that decides what the files of an index say; the lock file stands for the packages. */
const PROGRAM = ['src/domain', 'src/publish', 'src/search', 'src/files'];

/** 程序: an index is refreshed only by the program that wrote it. Another one might not know what to take out again. */
export const indexProgram = (): string => codeHash(PROGRAM, ['package-lock.json']).slice(0, 16);

function codeHash(folders: readonly string[], files: readonly string[] = []): string {
  const hash = createHash('sha256');
  const code = folders.flatMap((folder) => Array.from(walk(folder), (file) => path.join(folder, file)));
  for (const file of [...code, ...files]) if (!file.endsWith('.test.ts')) hash.update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** Below the built site. */
export const lookupFolder = (edition: string): string => `honors/lookup/${edition}`;

/** The engine's exact version: another one writes and reads other files. */
export const engineVersion = (): string =>
  (JSON.parse(fs.readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string }).version;

/** The folder of the engine below `pagefind/`, with a slash at its end. */
export const engineFolder = (edition: string): string => `${edition}/engine-${engineVersion()}/`;
