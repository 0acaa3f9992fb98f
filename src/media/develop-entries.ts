import fs from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '#domain/form/meta.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { checkedEntry } from '#files/entries.ts';
import { cachedNames, mediaDir, retire } from './cache.ts';
import { develop } from './develop.ts';
import { filesInUse, photoKey, readManifest, saveManifest, type Manifest, type ManifestEntry } from './manifest.ts';
import { originalsOf, type Original } from './originals.ts';

/** An entry by its main file. */
export interface PictureOwner {
  collection: CollectionName;
  id: string;
  file: string;
}

const photosNow = ({ collection, id, file }: PictureOwner, root: string): Original[] =>
  fs.existsSync(path.join(root, file)) ? originalsOf(checkedEntry(root, collection, id, file), root) : [];

export interface EntryDevelopment {
  problems: Problem[];
  /** Derivatives that pages may name from now on, and those that none may name any more. */
  added: string[];
  gone: string[];
}

/** What `developPhotos` does, for single entries: the photos of all others stay in the manifest as they are. */
export async function developEntries(owners: readonly PictureOwner[], root: string, dir = mediaDir()): Promise<EntryDevelopment> {
  const known = readManifest(dir);
  const room = { dir, known, cached: cachedNames(dir) };
  const problems: Problem[] = [];
  const fresh: [string, ManifestEntry][] = [];
  for (const original of owners.flatMap((owner) => photosNow(owner, root))) {
    const { entry, problems: found } = (await develop(original, room)) as { entry?: ManifestEntry; problems?: Problem[] };
    if (entry) fresh.push([original.key, entry]);
    problems.push(...(found ?? []));
  }
  const folders = owners.map(({ collection, id }) => photoKey(collection, id, ''));
  const others = Object.entries(known).filter(([key]) => !folders.some((folder) => key.startsWith(folder)));
  const manifest: Manifest = Object.fromEntries([...others, ...fresh]);
  if (fresh.length > 0 || others.length < Object.keys(known).length) saveManifest(manifest, dir);
  const [before, after] = [filesInUse(known), filesInUse(manifest)];
  const gone = Array.from(before).filter((name) => !after.has(name));
  retire(dir, gone);
  return { problems, added: Array.from(filesInUse(Object.fromEntries(fresh))), gone };
}
