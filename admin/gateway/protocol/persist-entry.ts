import { z } from 'zod';
import { Refused } from '../http/refused.ts';
import { entryAt } from '../rules/paths.ts';
import { saveEntry } from '../rules/save-entry.ts';
import { tell } from '../rules/told.ts';
import { writing } from './action.ts';
import { decapSlug } from './entry-name.ts';
import { draftedText } from './entry-text.ts';
import { Path, Slug } from './params.ts';

const MOST_PICTURES = 60;

const DataFile = z.object({
  path: Path,
  slug: Slug.optional(),
  raw: z.string(),
  newPath: Path.nullish(),
  /** What `getEntry` or `unpublishedEntryDataFile` gave as id: the version that the writer saw. */
  base: z.string().max(200).nullish(),
});

/** The client may send a status, an author and a commit message; none of them is believed. */
const Params = z.object({
  dataFiles: z.array(DataFile).min(1).max(10),
  assets: z
    .array(z.object({ path: Path, content: z.string(), encoding: z.literal('base64') }))
    .max(MOST_PICTURES)
    .default([]),
  options: z.object({ newEntry: z.boolean().optional(), collectionName: z.string().max(40).optional() }).default({}),
});

/** Keeps an entry as a draft, with its pictures. Whatever status it had, it is a draft again (三审 begins anew). */
export const persistEntry = writing(Params, async (desk, { dataFiles, assets, options }) => {
  const [file, more] = dataFiles;
  if (more) throw new Refused(422, '一次只能保存一篇内容。');
  const { path, newPath, raw, base } = file!;
  const place = entryAt(path);
  if (newPath && newPath !== path) throw new Refused(422, '网址一经使用就不能改。请新建一篇，再撤下这一篇。');
  if (options.collectionName && options.collectionName !== place.collection) throw new Refused(422, '内容的类别和位置不符。请刷新页面。');
  const saved = await saveEntry(desk, { place, raw, uploads: assets, base: options.newEntry ? (base ?? null) : base });
  const now = await draftedText(desk, place, saved.draft);
  return {
    collection: place.collection,
    id: place.id,
    slug: decapSlug(path),
    path,
    status: saved.draft.status,
    base: now?.base,
    ...(now && now.raw !== raw && { data: now.raw }),
    renamed: saved.renamed,
    problems: saved.problems.map(tell),
  };
});
