import fs from 'node:fs';
import path from 'node:path';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { readText, walk } from './walk.ts';

/** The entries of one collection of checked content, in the order of their files. Other collections are not touched. */
export function* entriesOf<Name extends CollectionName>(root: string, collection: Name): Generator<Entry<Name>> {
  if (!fs.existsSync(path.join(root, collection))) return;
  for (const below of walk(root, collection)) {
    const role = fileRole(below);
    if (role.kind !== 'entry') continue;
    const { entry } = readEntry(collection, role.id, below, readText(path.join(root, below)) ?? '');
    if (!entry) throw new Error(`${below} is not valid; check:content should have said so`);
    yield entry;
  }
}
