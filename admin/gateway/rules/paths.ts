import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { fileRole, isSlug } from '#domain/library/entry-path.ts';
import { Refused } from '../http/refused.ts';

/** What the desk may name: one entry, by its main file. */
export interface EntryPlace {
  collection: CollectionName;
  id: string;
  path: string;
}

const LONGEST = 200;

/**
 * Folders and files of content as we name them: lower-case ASCII, digits, hyphens, one dot before the extension. So there is no
 * `..`, no hidden file, no `.git`, no backslash, no control character, no `%2e`, no second way to write the same name.
 */
const PLAIN = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z0-9]{1,5}$/u;

const refusedPath = (): Refused => new Refused(422, '这个位置不能存放内容。请从列表里重新打开这一篇再保存。');

function roleOf(path: string) {
  if (path.length > LONGEST || !PLAIN.test(path)) throw refusedPath();
  return fileRole(path);
}

/** The entry whose main file this is. */
export function entryAt(path: string): EntryPlace {
  const role = roleOf(path);
  if (role.kind !== 'entry' || !isSlug(role.id)) throw refusedPath();
  return { collection: role.collection, id: role.id, path };
}

/** The entry that a picture lies beside, and its name there. The file itself need not exist. */
export function attachmentAt(path: string): { collection: CollectionName; id: string; name: string; path: string } {
  const role = roleOf(path);
  if (role.kind !== 'attachment' || !isSlug(role.id)) throw refusedPath();
  return { collection: role.collection, id: role.id, name: role.name, path };
}

export const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** The folder that a list is asked for: a collection as a whole. */
export function collectionAt(folder: string): CollectionName {
  const name = folder.replace(/\/$/u, '');
  if (!isCollection(name)) throw new Refused(404, '没有这一类内容。请刷新页面。');
  return name;
}
