import type { CollectionName } from '#domain/form/meta.ts';
import { LAYOUTS } from '#domain/library/collections.ts';
import { entryPath, isSlug } from '#domain/library/entry-path.ts';
import { Refused } from '../http/refused.ts';
import { isCollection } from '../rules/paths.ts';
import type { Desk } from './desk.ts';

export interface EntryName {
  collection: CollectionName;
  id: string;
}

const TAILS = { json: '', bundle: '/index', roll: '/roll' } as const;

/** What Decap calls an entry: its path inside the collection's folder, without extension (`2026/2026-hz-0001/index`). */
export function decapSlug(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.[^./]+$/u, '');
}

/** The id inside Decap's slug; an id by itself is understood too. */
function idOf(collection: CollectionName, slug: string): string {
  const tail = TAILS[LAYOUTS[collection]];
  const whole = tail && slug.endsWith(tail) ? slug.slice(0, -tail.length) : slug;
  return collection === 'stories' ? whole.replace(/^\d{4}\//u, '') : whole;
}

/** An entry as a request names it: collection and slug. */
export function nameOf({ collection, slug }: { collection: string; slug: string }): EntryName {
  if (!isCollection(collection)) throw new Refused(404, '没有这一类内容。请刷新页面。');
  const id = idOf(collection, slug);
  if (!isSlug(id)) throw new Refused(422, '这个网址名不能用。请从列表里重新打开这一篇。');
  return { collection, id };
}

/** `stories/2026-hz-0001`, as the list of drafts gives it back. */
export function nameOfKey(key: string): EntryName {
  const [collection = '', ...rest] = key.split('/');
  return nameOf({ collection, slug: rest.join('/') });
}

/**
 * Where the main file of an entry lies, or would lie. Only stories may stand in a folder that their id does not tell; the
 * list of all entries is asked when the usual folder is empty.
 */
export async function pathOf({ store, entries }: Pick<Desk, 'store' | 'entries'>, { collection, id }: EntryName): Promise<string> {
  const usual = entryPath(collection, id);
  if (collection !== 'stories' || (await store.read(usual))) return usual;
  return (await entries.get(collection, id))?.path ?? usual;
}
