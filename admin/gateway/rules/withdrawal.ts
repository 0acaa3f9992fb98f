import path from 'node:path';
import { fieldsOf } from '#domain/form/fields.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { isSingle, SCHEMAS } from '#domain/library/collections.ts';
import { referencesIn } from '#domain/library/references.ts';
import { placed } from '#domain/problem/problem.ts';
import { Refused, refusedFor } from '../http/refused.ts';
import type { Desk } from '../protocol/desk.ts';
import type { StoredFile } from '../store/store.ts';
import type { EntryPlace } from './paths.ts';
import { pastVersions } from './past-versions.ts';
import { showPublished, type Publication } from './publication.ts';

/** Entries of main that point at this one, by their ids. Asked before a withdrawal only: all entries are looked at. */
async function referringTo({ entries }: Desk, { collection, id }: EntryPlace): Promise<string[]> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const found = await Promise.all(
    names.map(async (name) => {
      const fields = fieldsOf(SCHEMAS[name]);
      const points = (data: Readonly<Record<string, unknown>>): boolean =>
        Array.from(referencesIn(fields, data)).some(({ field, target }) => field.references === collection && target === id);
      return (await entries.all(name)).filter((row) => row.id !== id && points(row.data)).map((row) => `${COLLECTIONS[name]} ${row.id}`);
    }),
  );
  return found.flat();
}

const TOLD = 5;

async function refuseNeeded(desk: Desk, place: EntryPlace): Promise<void> {
  const { collection, id, path: file } = place;
  if (isSingle(collection)) throw new Refused(403, `${COLLECTIONS[collection]}不能撤下。`);
  if (await desk.store.draft(collection, id)) throw new Refused(409, '这篇还有没发布的修改。请先发布或删除草稿，再撤下。');
  const { ledger } = collection === 'rolls' ? await pastVersions(desk, id) : { ledger: [] };
  if (ledger.length > 0) throw refusedFor([placed(file, { code: 'version/unpublished', values: { count: ledger.length } })]);
  const from = await referringTo(desk, place);
  const values = { count: from.length, from: from.slice(0, TOLD).join('、') };
  if (from.length > 0) throw refusedFor([placed(file, { code: 'reference/still-used', values })]);
}

/** All files of an entry on main: a folder, or the one file. */
async function filesOf({ store }: Desk, place: EntryPlace): Promise<StoredFile[]> {
  const isFolder = place.path.split('/').length > 2;
  const listed = isFolder ? await store.list(path.posix.dirname(place.path)) : [{ path: place.path }];
  const files = await Promise.all(listed.map((file) => store.read(file.path)));
  return files.filter((file) => file !== undefined);
}

async function withdrawNow(desk: Desk, place: EntryPlace): Promise<Publication> {
  const files = await filesOf(desk, place);
  if (files.length === 0) throw new Refused(404, '这篇没有发布过，或已经撤下。请刷新列表。');
  await refuseNeeded(desk, place);
  const { collection, id } = place;
  const published = await desk.store.change(
    files.map((file) => ({ path: file.path, bytes: null })),
    `撤下 ${collection}/${id}`,
    desk.who,
  );
  const changes = files.map(({ path: file, bytes }) => ({ path: file, bytes }));
  await desk.store.save({ collection, id, changes, seen: {}, message: `撤下后的草稿 ${collection}/${id}`, by: desk.who });
  return showPublished(desk, published);
}

/**
 * 撤下: the entry leaves the public site and becomes a draft with all its pictures, so that no word is lost. Decap sends the
 * text once more behind its `deleteFiles`; that save then continues this draft.
 */
export const withdraw = (desk: Desk, place: EntryPlace): Promise<Publication> => desk.inTurn(() => withdrawNow(desk, place));
