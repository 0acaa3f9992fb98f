import path from 'node:path';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { entryPath, fileRole } from '#domain/library/entry-path.ts';
import type { Desk } from '../protocol/desk.ts';
import type { Draft } from '../store/store.ts';
import type { EntryPlace } from './paths.ts';

type Sources = Pick<Desk, 'store' | 'entries'>;

async function publishedPath({ entries }: Sources, collection: CollectionName, id: string): Promise<string | undefined> {
  if (collection !== 'stories') return entryPath(collection, id);
  const row = await entries.get(collection, id);
  return row?.published ? row.path : undefined;
}

/** A valid entry of main; nothing else can be pointed at. */
export async function findPublished<Name extends CollectionName>(
  sources: Sources,
  collection: Name,
  id: string,
): Promise<Entry<Name> | undefined> {
  const file = await publishedPath(sources, collection, id);
  const stored = file === undefined ? undefined : await sources.store.read(file);
  return stored && readEntry(collection, id, stored.path, stored.bytes.toString('utf8')).entry;
}

export interface Attachment {
  name: string;
  path: string;
  oid: string;
}

const asAttachment = ({ path: file, oid }: { path: string; oid: string | null }): Attachment[] => {
  const role = fileRole(file);
  return role.kind === 'attachment' && oid !== null ? [{ name: role.name, path: file, oid }] : [];
};

/** The pictures beside an entry: of main, with what its draft adds or takes away. */
export async function attachmentsOf({ store }: Sources, place: EntryPlace, draft?: Draft): Promise<Attachment[]> {
  const folder = path.posix.dirname(place.path);
  const main = await store.list(folder);
  const changed = (draft?.files ?? []).filter((file) => path.posix.dirname(file.path) === folder);
  const now = new Map([...main, ...changed].map((file) => [file.path, file]));
  return Array.from(now.values()).flatMap(asAttachment);
}
