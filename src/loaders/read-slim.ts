import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { format, type Problem } from '#domain/problem/problem.ts';
import { ledgerFile } from '#files/ledger.ts';
import { contentDir } from '#files/paths.ts';
import { publishedRoll } from '#files/published-rolls.ts';
import { readText, walk } from '#files/walk.ts';
import { slimRoll, slimStory } from './slim.ts';

export type SlimData = Record<string, unknown>;

const stampOf = (file: string): string => {
  const { mtimeMs, size } = fs.statSync(file);
  return `${mtimeMs}-${size}`;
};

/** Changes whenever the rules or these loaders do, so that a warm store never serves what older code kept. */
export function codeStamp(): string {
  const files = ['src/domain', 'src/loaders'].flatMap((folder) => Array.from(walk(folder), (file) => stampOf(path.join(folder, file))));
  return createHash('sha1').update(files.join()).digest('hex');
}

const rowsFile = (file: string): string => file.replace(/roll\.json$/, 'conferrals.csv');

function refuse(problems: readonly Problem[]): never {
  throw new Error(problems.map(format).join('\n\n'));
}

/** A draft gives nothing: it enters no store, so no page, list or feed can show it. */
function readSlimRoll(id: string, file: string): SlimData | undefined {
  const published = publishedRoll(contentDir(), id);
  if (!published) return undefined;
  const entry = { collection: 'rolls', id, file, data: published.roll, body: '' } as const;
  return { ...slimRoll(entry, published.rows, published.versions) };
}

/** What the store keeps of a whole entry of any collection but rolls, whose rows lie in a file of their own. */
export function slimEntry(entry: Entry): SlimData {
  if (entry.collection === 'stories') return { ...slimStory(entry as Entry<'stories'>) };
  return { ...entry.data, file: entry.file };
}

/** What the store keeps of an entry, read from its file; undefined where it is in no store. */
export function readSlim(collection: CollectionName, id: string, file: string): SlimData | undefined {
  if (collection === 'rolls') return readSlimRoll(id, file);
  const { entry, problems } = readEntry(collection, id, file, readText(path.join(contentDir(), file)) ?? '');
  return entry ? slimEntry(entry) : refuse(problems);
}

/** Changes whenever a file does from which the slim data of an entry was read. */
export function slimDigest(collection: CollectionName, file: string): string {
  const files = collection === 'rolls' ? [file, rowsFile(file), ledgerFile(path.basename(path.dirname(file)))] : [file];
  const present = files.map((name) => path.join(contentDir(), name)).filter((name) => fs.existsSync(name));
  return present.map(stampOf).join();
}

/** The main files of a collection's entries, in a stable order. */
export function* entryFiles(collection: CollectionName): Generator<{ id: string; file: string }> {
  for (const below of walk(path.join(contentDir(), collection))) {
    const file = `${collection}/${below}`;
    const role = fileRole(file);
    if (role.kind === 'entry') yield { id: role.id, file };
  }
}
