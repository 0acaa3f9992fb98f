import type { Draft, StoredFile } from '../store/store.ts';
import { joinRoll, rowsPath } from '../rules/roll-text.ts';
import type { EntryPlace } from '../rules/paths.ts';
import type { Desk } from './desk.ts';

/** An entry as the form gets it, and the versions it was made of: whoever saves tells what they saw. */
export interface EntryText {
  raw: string;
  base: string;
}

type Read = (path: string) => Promise<StoredFile | undefined>;

const text = ({ bytes }: StoredFile): string => bytes.toString('utf8');

async function readEntry({ collection, path }: EntryPlace, read: Read): Promise<EntryText | undefined> {
  const file = await read(path);
  if (!file) return undefined;
  if (collection !== 'rolls') return { raw: text(file), base: file.oid };
  const rows = await read(rowsPath(path));
  return { raw: joinRoll(text(file), rows ? text(rows) : ''), base: `${file.oid}.${rows?.oid ?? ''}` };
}

/** The entry as main has it. */
export const publishedText = ({ store }: Desk, place: EntryPlace): Promise<EntryText | undefined> =>
  readEntry(place, (path) => store.read(path));

/** The entry as its draft has it. */
export const draftedText = ({ store }: Desk, place: EntryPlace, draft: Draft): Promise<EntryText | undefined> =>
  readEntry(place, (path) => store.readDraft(draft, path));

/** What a writer saw at each path, from the `base` that they were given. */
export function seenFiles({ collection, path }: EntryPlace, base: string | null | undefined): Record<string, string | null> {
  if (base === undefined) return {};
  if (collection !== 'rolls') return { [path]: base || null };
  const [head, rows] = (base ?? '').split('.');
  return { [path]: head || null, [rowsPath(path)]: rows || null };
}
