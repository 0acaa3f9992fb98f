import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { liveView } from '#files/live-view.ts';
import { contentDir } from '#files/paths.ts';
import { readText } from '#files/walk.ts';

const read = (file: string): string => readText(path.join(contentDir(), file)) ?? '';

/** The whole entry with its text, read from its file when its own page is made. */
export function fullEntry<Name extends CollectionName>(collection: Name, id: string, file: string): Entry<Name> {
  const drafted = liveView()?.entry(collection, id) as Entry<Name> | undefined;
  if (drafted) return drafted;
  const { entry, problems } = readEntry(collection, id, file, read(file));
  if (!entry) throw new Error(`${file} changed while the site was built: ${problems.map(({ code }) => code).join(', ')}`);
  return entry;
}

/** The rows of a roll, in the order of its file. */
export function rollRows(rollFile: string): Conferral[] {
  return trustedConferrals(read(rollFile.replace(/roll\.json$/, 'conferrals.csv')));
}
