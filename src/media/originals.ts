import path from 'node:path';
import type { Entry } from '#domain/entry/entry.ts';
import { allEntries, type Library } from '#domain/library/library.ts';
import { photoKey } from './manifest.ts';

/** A picture as it came from the camera, and the entry that lists it. */
export interface Original {
  key: string;
  path: string;
  /** The entry's own file, for problems. */
  listedIn: string;
}

/** The photos that one entry lists. */
export function originalsOf({ collection, id, file, data }: Entry, root: string): Original[] {
  const photos = 'photos' in data ? data.photos : [];
  const folder = path.join(root, path.dirname(file));
  return photos.map((photo) => ({ key: photoKey(collection, id, photo.file), path: path.join(folder, photo.file), listedIn: file }));
}

/** Every photo that an entry lists, once. A file that merely lies there has no credit and no permission: it stays unseen. */
export function listedPhotos(library: Library, root: string): Original[] {
  const all = Array.from(allEntries(library)).flatMap((entry) => originalsOf(entry, root));
  return Array.from(new Map(all.map((original) => [original.key, original])).values());
}
