import fs from 'node:fs';
import path from 'node:path';
import { dayInChina } from '#domain/calendar/date.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { ownerOf } from '#domain/library/entry-path.ts';
import { attachmentKey } from '#domain/library/library.ts';
import { namedEntries } from '#domain/library/references.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import type { Overlay } from '#files/live-messages.ts';
import type { DraftPicture, LiveView } from '#files/live-view.ts';
import { contentDir } from '#files/paths.ts';
import { isDeveloped, photoKey } from '#media/manifest.ts';
import { emptyEntry, readDraft, Unreadable, type DraftEntry } from './draft-entry.ts';
import { inStoreOrder, type LiveEntry, type LiveLibrary } from './library.ts';
import { draftPicture, NO_PICTURE } from './pictures.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const isText = (file: string): boolean => /\.(?:md|json|csv)$/u.test(file);

function textOf({ path: file, bytes }: Overlay[number]): string | null {
  try {
    return bytes && strict.decode(bytes);
  } catch {
    throw new Unreadable([placed(file, { code: 'entry/not-utf8' })]);
  }
}

const keyOf = ({ collection, id }: Pick<DraftEntry, 'collection' | 'id'>): string => attachmentKey(collection, id);

/** What drafts name and nobody has written: shown as empty entries, so that a page can name them 待填写. */
function unwritten(drafts: ReadonlyMap<string, DraftEntry>, library: LiveLibrary, today: string): DraftEntry[] {
  const named = Array.from(drafts.values()).flatMap(({ collection, shown }) => (shown ? namedEntries(collection, shown.entry.data) : []));
  const missing = named.filter(({ collection, id }) => !drafts.has(attachmentKey(collection, id)) && !library.find(collection, id));
  return missing.map(({ collection, id }) => emptyEntry(collection, id, today));
}

/** The pictures of a draft that readers cannot see yet: chosen just now, saved with the draft, or not there at all. */
async function picturesOf({ collection, id, shown }: DraftEntry, laid: ReadonlyMap<string, Uint8Array | null>) {
  const photos = shown && 'photos' in shown.entry.data ? shown.entry.data.photos : [];
  const folder = path.posix.dirname(shown?.entry.file ?? '');
  const found = photos.map(async ({ file }): Promise<[string, DraftPicture] | undefined> => {
    const key = photoKey(collection, id, file);
    const bytes = laid.get(`${folder}/${file}`);
    if (bytes) return [key, await draftPicture(bytes)];
    if (bytes === undefined && isDeveloped(key)) return undefined;
    const original = path.join(contentDir(), folder, file);
    return [key, bytes === undefined && fs.existsSync(original) ? await draftPicture(fs.readFileSync(original)) : NO_PICTURE];
  });
  return (await Promise.all(found)).filter((each) => each !== undefined);
}

function listWith(base: readonly LiveEntry[], drafts: readonly DraftEntry[]): LiveEntry[] {
  if (drafts.length === 0) return base as LiveEntry[];
  const touched = new Set(drafts.map(({ id }) => id));
  const shown = drafts.flatMap(({ id, shown }) => (shown ? [{ id, data: shown.slim }] : []));
  return [...base.filter(({ id }) => !touched.has(id)), ...shown].sort(inStoreOrder);
}

export interface DraftView {
  view: LiveView;
  problems: Problem[];
}

/** The content with an overlay on it. It lives as long as one preview and leaves nothing behind. Throws Unreadable. */
export async function draftView(library: LiveLibrary, overlay: Overlay): Promise<DraftView> {
  const today = dayInChina(new Date());
  const texts = new Map(overlay.filter(({ path: file }) => isText(file)).map((each) => [each.path, textOf(each)]));
  const mains = new Map(overlay.map(({ path: file }) => ownerOf(file)).flatMap((main) => (main ? [[keyOf(main), main]] : [])));
  const drafts = new Map(Array.from(mains, ([key, main]) => [key, readDraft(main, texts, today)]));
  for (const entry of unwritten(drafts, library, today)) drafts.set(keyOf(entry), entry);
  const all = Array.from(drafts.values());
  const laid = new Map(overlay.map(({ path: file, bytes }) => [file, bytes]));
  const pictures = new Map((await Promise.all(all.map((draft) => picturesOf(draft, laid)))).flat());
  const files = new Map<string, string | null>([...texts, ...all.flatMap((draft) => Array.from(draft.texts ?? []))]);
  const byPath = new Map(Array.from(files, ([file, text]) => [path.resolve(contentDir(), file), text]));
  const ofCollection = (name: CollectionName): DraftEntry[] => all.filter(({ collection }) => collection === name);
  return {
    view: {
      collection: (name) => listWith(library.collection(name), ofCollection(name)),
      entry: (collection, id) => drafts.get(attachmentKey(collection, id))?.shown?.entry,
      text: (file) => byPath.get(path.resolve(file)),
      picture: (key) => pictures.get(key),
      remembered: new Map(),
    },
    problems: all.flatMap(({ problems }) => problems),
  };
}
