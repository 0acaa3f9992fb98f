import { z } from 'zod';
import { fileRole } from '#domain/library/entry-path.ts';
import { Refused } from '../http/refused.ts';
import { entryAt, type EntryPlace } from '../rules/paths.ts';
import type { Draft } from '../store/store.ts';
import { reading } from './action.ts';
import type { Desk } from './desk.ts';
import { decapSlug, nameOf, nameOfKey, pathOf, type EntryName } from './entry-name.ts';
import { draftedText } from './entry-text.ts';
import { listed } from './lists.ts';
import { mediaFile } from './media.ts';
import { EntryParams, Path, Slug } from './params.ts';

const notUnderWorkflow = (): Refused => new Refused(404, '这篇没有草稿。');

/** A draft and the place of its entry, or 404: for Decap that means “published or unknown”. */
export async function draftOf(desk: Desk, name: EntryName): Promise<{ draft: Draft; place: EntryPlace }> {
  const draft = await desk.store.draft(name.collection, name.id);
  if (!draft) throw notUnderWorkflow();
  return { draft, place: { ...name, path: await pathOf(desk, name) } };
}

/**
 * The files of a draft as Decap looks for them: the main file always, since Decap would else open main's version; pictures;
 * and not the parts of a roll that the form does not know.
 */
function diffsOf({ path }: EntryPlace, { files }: Draft, isNew: boolean): object[] {
  const pictures = files.filter((file) => file.oid !== null && fileRole(file.path).kind === 'attachment');
  return [{ path, newFile: isNew, id: path }, ...pictures.map((file) => ({ path: file.path, newFile: true, id: file.oid }))];
}

/** What the board and the editor are told of a draft. */
function told(draft: Draft, place: EntryPlace, isNew: boolean): object {
  const { collection, id, status, at, by } = draft;
  const diffs = diffsOf(place, draft, isNew);
  return { collection, slug: decapSlug(place.path), id, status, diffs, updatedAt: at, pullRequestAuthor: by.name };
}

export const unpublishedEntry = reading(
  z.object({ id: Slug.optional(), collection: z.string().max(40).optional(), slug: Slug.optional() }),
  async (desk, { id, collection = '', slug = '' }) => {
    const { draft, place } = await draftOf(desk, id === undefined ? nameOf({ collection, slug }) : nameOfKey(id));
    return told(draft, place, (await desk.store.read(place.path)) === undefined);
  },
);

/** All drafts with what the board shows of them, in one answer (stock Decap: two requests for each draft). */
async function board(desk: Desk, drafts: readonly Draft[]): Promise<object[]> {
  const rows = await Promise.all(drafts.map(({ collection, id }) => desk.entries.get(collection, id)));
  return drafts.flatMap((draft, i) => {
    const row = rows[i];
    if (!row) return [];
    const place = { collection: draft.collection, id: draft.id, path: row.path };
    return [{ ...told(draft, place, !row.published), ...listed(row) }];
  });
}

/** The ids of all drafts; with `full`, what the board shows of each. */
export const unpublishedEntries = reading(z.object({ full: z.boolean().optional() }), async (desk, { full = false }) => {
  const drafts = await desk.store.drafts();
  return full ? { entries: await board(desk, drafts) } : drafts.map(({ collection, id }) => `${collection}/${id}`);
});

const FileParams = EntryParams.extend({ path: Path, id: z.string().max(200).nullish() });

export const unpublishedEntryDataFile = reading(FileParams, async (desk, { collection, slug, path }) => {
  const { draft } = await draftOf(desk, nameOf({ collection, slug }));
  const place = entryAt(path);
  if (place.collection !== draft.collection || place.id !== draft.id) throw notUnderWorkflow();
  const found = await draftedText(desk, place, draft);
  if (!found) throw notUnderWorkflow();
  return { data: found.raw, id: found.base };
});

export const unpublishedEntryMediaFile = reading(FileParams, async (desk, { collection, slug, path }) => {
  const name = nameOf({ collection, slug });
  await draftOf(desk, name);
  return mediaFile(desk, path, name);
});
