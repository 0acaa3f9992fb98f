import fs from 'node:fs';
import path from 'node:path';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { readTextIfThere, walk } from './walk.ts';

/** One entry of checked content: a file that is not valid is a fault of the program, since the check comes first. */
export function checkedEntry<Name extends CollectionName>(root: string, collection: Name, id: string, file: string): Entry<Name> {
  const { entry } = readEntry(collection, id, file, readTextIfThere(path.join(root, file)) ?? '');
  if (!entry) throw new Error(`${file} is missing or not valid; check:content should have said so`);
  return entry;
}

/** The entries of one collection of checked content, in the order of their files. Other collections are not touched. */
export function* entriesOf<Name extends CollectionName>(root: string, collection: Name): Generator<Entry<Name>> {
  if (!fs.existsSync(path.join(root, collection))) return;
  for (const below of walk(root, collection)) {
    const role = fileRole(below);
    if (role.kind === 'entry') yield checkedEntry(root, collection, role.id, below);
  }
}
