import { z } from 'zod';
import { fileRole } from '#domain/library/entry-path.ts';
import { Refused } from '../http/refused.ts';
import { takeUploads } from '../pictures/uploads.ts';
import { attachmentsOf, type Attachment } from '../rules/find-entry.ts';
import { attachmentAt } from '../rules/paths.ts';
import { reading, writing } from './action.ts';
import type { Desk } from './desk.ts';
import { pathOf, type EntryName } from './entry-name.ts';
import { Path } from './params.ts';

/** A picture for the desk: its address, never its bytes (200 photos as base64 were 85.8 MB). */
function media({ collection, id }: EntryName, { name, path, oid }: Attachment): object {
  const url = `/cms-api/media/${collection}/${id}/${name}?v=${oid}`;
  return { id: oid, name, path, url, displayURL: url };
}

/** The pictures that lie beside an entry, as its draft has them, else as main has them. */
export async function picturesOf(desk: Pick<Desk, 'store' | 'entries'>, name: EntryName): Promise<Attachment[]> {
  const draft = await desk.store.draft(name.collection, name.id);
  return attachmentsOf(desk, { ...name, path: await pathOf(desk, name) }, draft);
}

export async function mediaFile(desk: Desk, path: string, of?: EntryName): Promise<object> {
  const { collection, id } = attachmentAt(path);
  if (of && (of.collection !== collection || of.id !== id)) throw new Refused(404, '没有这张照片。');
  const found = (await picturesOf(desk, { collection, id })).find((picture) => picture.path === path);
  if (!found) throw new Refused(404, '没有这张照片。');
  return media({ collection, id }, found);
}

export const getMediaFile = reading(z.object({ path: Path }), (desk, { path }) => mediaFile(desk, path));

/** Where pictures may lie: beside a text. A roll has none beside its rows. */
const holdsPictures = (folder: string): boolean =>
  /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/u.test(folder) && fileRole(`${folder}/x.jpg`).kind === 'attachment';

/** There is no common folder of pictures: each lies beside its text. Other folders hold none. */
export const getMedia = reading(z.object({ mediaFolder: z.string().max(1000).nullish() }), async (desk, { mediaFolder }) => {
  const folder = (mediaFolder ?? '').replaceAll(/^\/|\/$/gu, '');
  if (!holdsPictures(folder)) return [];
  const { collection, id } = attachmentAt(`${folder}/x.jpg`);
  return (await picturesOf(desk, { collection, id })).map((picture) => media({ collection, id }, picture));
});

const Asset = z.object({ path: Path, content: z.string(), encoding: z.literal('base64') });

/** A picture by itself joins the draft of its entry, which must be there already. */
export const persistMedia = writing(z.object({ asset: Asset }), async (desk, { asset }) => {
  const folder = asset.path.slice(0, asset.path.lastIndexOf('/'));
  const { collection, id } = attachmentAt(`${folder}/x.jpg`);
  const row = await desk.entries.get(collection, id);
  if (!row) throw new Refused(422, '请先保存这篇内容，再上传照片。');
  const place = { collection, id, path: row.path };
  const there = await picturesOf(desk, place);
  const { changes } = await takeUploads(desk, [asset], place, there);
  const path = changes[0]?.path ?? asset.path;
  if (changes.length > 0)
    await desk.store.save({ collection, id, changes, seen: {}, message: `上传照片 ${collection}/${id}`, by: desk.who });
  return mediaFile(desk, path);
});
