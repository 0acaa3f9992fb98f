import { dayInChina } from '#domain/calendar/date.ts';
import { unsavedId } from '#domain/entry/new-id.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import type { DraftEntry } from '../../shared/api.ts';
import { toFile } from '../format/entry-format.ts';
import type { OpenEntry } from './decap-store.ts';

/** The id of the entry in the form; of a new one, a name that none has. */
export function idOf({ collection, path }: OpenEntry, data: Record<string, unknown>): string {
  const role = fileRole(path);
  return role.kind === 'entry' ? role.id : unsavedId(collection, data, dayInChina(new Date()));
}

/** What the form holds, as `check` and `preview` of the gateway take it; without pictures. */
export function draftEntry(open: OpenEntry): DraftEntry {
  const data = open.data();
  return { collection: open.collection, id: idOf(open, data), raw: toFile(open.collection, data) };
}

async function base64(file: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

const known = new WeakMap<File, Promise<string>>();

/** Pictures that were chosen and not saved yet, each read once. */
export function unsavedPictures(open: OpenEntry): Promise<NonNullable<DraftEntry['assets']>> {
  const chosen = open.pictures().flatMap(({ draft, file, path }) => (draft && file ? [{ file, path }] : []));
  return Promise.all(
    chosen.map(async ({ file, path }) => {
      if (!known.has(file)) known.set(file, base64(file));
      return { path, content: await known.get(file)!, encoding: 'base64' as const };
    }),
  );
}
