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
export function searchEdition(): string {
  const hash = createHash('sha256');
  for (const folder of CODE)
    for (const file of walk(folder)) if (!file.endsWith('.test.ts')) hash.update(fs.readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 10);
}

/** Below the built site. */
export const lookupFolder = (edition: string): string => `honors/lookup/${edition}`;
export const bundleFolder = (edition: string): string => `pagefind/${edition}`;

/** The engine's exact version: another one writes and reads other files. */
export const engineVersion = (): string =>
  (JSON.parse(fs.readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string }).version;

/** The folder of the engine below `pagefind/`, with a slash at its end. */
export const engineFolder = (edition: string): string => `${edition}/engine-${engineVersion()}/`;
