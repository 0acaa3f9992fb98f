import path from 'node:path';
import { z } from 'zod';
import { fileRole } from '#domain/library/entry-path.ts';
import { Refused } from '../http/refused.ts';
import { attachmentAt, entryAt } from '../rules/paths.ts';
import { withdraw } from '../rules/withdrawal.ts';
import { writing } from './action.ts';
import type { Desk } from './desk.ts';
import { picturesOf } from './media.ts';
import { Path } from './params.ts';

/** A picture goes from the draft of its entry; from main it goes when that draft is published. */
async function removePicture(desk: Desk, file: string): Promise<void> {
  const { collection, id } = attachmentAt(file);
  const there = await picturesOf(desk, { collection, id });
  if (!there.some((picture) => picture.path === file)) throw new Refused(404, '没有这张照片。请刷新页面。');
  const changes = [{ path: file, bytes: null }];
  await desk.store.save({ collection, id, changes, seen: {}, message: `删除照片 ${collection}/${id}`, by: desk.who });
}

async function remove(desk: Desk, file: string): Promise<object> {
  if (fileRole(file).kind === 'attachment') {
    await removePicture(desk, file);
    return {};
  }
  return withdraw(desk, entryAt(file));
}

/** All files must be of one entry: whoever takes away several at once does not know what they do. */
function refuseScattered(files: readonly string[]): void {
  const folders = new Set(files.map((file) => path.posix.dirname(file)));
  if (folders.size > 1) throw new Refused(422, '一次只能撤下一篇内容。');
}

/** Decap's word for both: taking an entry off the site, and deleting a picture. */
export const deleteFiles = writing(z.object({ paths: z.array(Path).min(1).max(50) }), async (desk, { paths }) => {
  refuseScattered(paths);
  const entries = paths.filter((file) => fileRole(file).kind !== 'attachment');
  if (entries.length > 1) throw new Refused(422, '一次只能撤下一篇内容。');
  // An entry takes its pictures along.
  if (entries[0]) return remove(desk, entries[0]);
  for (const file of paths) await remove(desk, file);
  return {};
});

export const deleteFile = writing(z.object({ path: Path }), (desk, { path: file }) => remove(desk, file));
