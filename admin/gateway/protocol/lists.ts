import { z } from 'zod';
import type { Row } from '../entries/row.ts';
import { collectionAt, entryAt } from '../rules/paths.ts';
import { reading } from './action.ts';
import { Path } from './params.ts';
import { publishedText } from './entry-text.ts';

/** A row as Decap's list reads it: front matter only, written as JSON, which YAML understands too. */
export function listed({ path, oid, data, draft }: Row): object {
  const json = JSON.stringify(data);
  return { data: path.endsWith('.md') ? `---\n${json}\n---\n` : json, file: { path, id: oid }, ...(draft && { draft }) };
}

const Field = z.string().regex(/^[\w.]{1,60}$/u);

const Wish = z.object({
  folder: Path,
  query: z.string().max(200).optional(),
  sort: Field.optional(),
  descending: z.boolean().optional(),
  filters: z.record(Field, z.union([z.string().max(200), z.number(), z.boolean()])).optional(),
  withDrafts: z.boolean().optional(),
});

const LARGEST_PAGE = 200;
const Page = Wish.extend({ page: z.int().min(0).max(100_000).default(0), size: z.int().min(1).max(LARGEST_PAGE).default(50) });

/** A page of a collection's list, with how many there are in all. */
export const entriesByFolder = reading(Page, async ({ entries }, { folder, ...wish }) => {
  const { rows, total } = await entries.page({ collection: collectionAt(folder), ...wish });
  return { entries: rows.map(listed), total };
});

/** All of a collection, as groups and two filters on one field ask for it. */
export const allEntriesByFolder = reading(Wish, async ({ entries }, { folder, ...wish }) => {
  const { rows, total } = await entries.page({ collection: collectionAt(folder), ...wish, page: 0, size: Number.MAX_SAFE_INTEGER });
  return { entries: rows.map(listed), total };
});

const Files = z.object({ files: z.array(z.object({ path: Path, label: z.string().max(200).optional() })).max(100) });

/** Named single files: the settings. */
export const entriesByFiles = reading(Files, (desk, { files }) =>
  Promise.all(
    files.map(async ({ path, label }) => {
      const found = await publishedText(desk, entryAt(path));
      return { data: found?.raw ?? null, file: { path, id: found?.base ?? null, ...(label !== undefined && { label }) } };
    }),
  ),
);

/** One entry of main, whole; `data: null` where there is none. Its id is what a save compares with. */
export const getEntry = reading(z.object({ path: Path }), async (desk, { path }) => {
  const found = await publishedText(desk, entryAt(path));
  return { data: found?.raw ?? null, file: { path, id: found?.base ?? null } };
});
