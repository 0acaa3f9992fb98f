import type { z } from 'zod';
import type { CollectionName } from '../form/meta.ts';
import { SCHEMAS, type DataOf } from '../library/collections.ts';
import { placed, type Problem } from '../problem/problem.ts';
import { problemsFromZod } from '../problem/from-zod.ts';
import { readJson, readMarkdown } from './front-matter.ts';

/** One entry of a collection, valid by its schema. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  /** Path relative to the content folder. */
  file: string;
  data: DataOf<Name>;
  /** The Markdown text; empty where the collection has none. */
  body: string;
}

export type Checked<T> = { entry: T; problems: Problem[] } | { entry?: undefined; problems: Problem[] };

/** Turns the text of a file into a checked entry. All that is wrong is told; nothing throws. */
export function readEntry<Name extends CollectionName>(collection: Name, id: string, file: string, text: string): Checked<Entry<Name>> {
  const read = file.endsWith('.md') ? readMarkdown(text) : readJson(text);
  if ('problem' in read) return { problems: [placed(file, read.problem)] };
  const schema: z.ZodType = SCHEMAS[collection];
  const parsed = schema.safeParse(read.value.data);
  if (!parsed.success) {
    return { problems: problemsFromZod(parsed.error, schema, read.value.data).map((found) => placed(file, found)) };
  }
  return { entry: { collection, id, file, data: parsed.data as DataOf<Name>, body: read.value.body }, problems: [] };
}
