import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Loader } from 'astro/loaders';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { format, type Problem } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { publishedRoll } from '#files/published-rolls.ts';
import { ledgerFile } from '#files/ledger.ts';
import { readText, walk } from '#files/walk.ts';
import { slimRoll, slimStory, type Slim } from './slim.ts';

const stampOf = (file: string): string => {
  const { mtimeMs, size } = fs.statSync(file);
  return `${mtimeMs}-${size}`;
};

/** Changes whenever the rules or these loaders do, so that a warm store never serves what older code kept. */
const codeStamp = createHash('sha1')
  .update(['src/domain', 'src/loaders'].flatMap((folder) => Array.from(walk(folder), (file) => stampOf(path.join(folder, file)))).join())
  .digest('hex');

const rowsFile = (file: string): string => file.replace(/roll\.json$/, 'conferrals.csv');

function refuse(problems: readonly Problem[]): never {
  throw new Error(problems.map(format).join('\n\n'));
}

/** A draft gives nothing: it enters no store, so no page, list or feed can show it. */
function readSlimRoll(id: string, file: string): Record<string, unknown> | undefined {
  const published = publishedRoll(contentDir(), id);
  if (!published) return undefined;
  const entry = { collection: 'rolls', id, file, data: published.roll, body: '' } as const;
  return { ...slimRoll(entry, published.rows, published.versions) };
}

function readSlim(collection: CollectionName, id: string, file: string): Record<string, unknown> | undefined {
  if (collection === 'rolls') return readSlimRoll(id, file);
  const { entry, problems } = readEntry(collection, id, file, readText(path.join(contentDir(), file)) ?? '');
  if (!entry) return refuse(problems);
  if (collection === 'stories') return { ...slimStory(entry as Entry<'stories'>) };
  return { ...entry.data, file };
}

function digestOf(collection: CollectionName, file: string): string {
  const files = collection === 'rolls' ? [file, rowsFile(file), ledgerFile(path.basename(path.dirname(file)))] : [file];
  const present = files.map((name) => path.join(contentDir(), name)).filter((name) => fs.existsSync(name));
  return [codeStamp, ...present.map(stampOf)].join();
}

/** One collection of the content folder. An unchanged file is not even read. */
function libraryLoader(collection: CollectionName): Loader {
  return {
    name: `library-${collection}`,
    load: async ({ store, logger }) => {
      const seen = new Set<string>();
      let read = 0;
      for (const below of walk(path.join(contentDir(), collection))) {
        const file = `${collection}/${below}`;
        const role = fileRole(file);
        if (role.kind !== 'entry') continue;
        const digest = digestOf(collection, file);
        if (store.get(role.id)?.digest !== digest) {
          const data = readSlim(collection, role.id, file);
          if (!data) continue;
          store.set({ id: role.id, data, digest });
          read += 1;
        }
        seen.add(role.id);
      }
      for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      logger.info(`${seen.size} entries, ${read} read`);
    },
  };
}

/** Loader and type of a collection for src/content.config.ts. The rules were applied when the file was read. */
export const fromLibrary = <Name extends CollectionName>(collection: Name) => ({
  loader: libraryLoader(collection),
  schema: z.custom<Slim<Name>>(),
});
