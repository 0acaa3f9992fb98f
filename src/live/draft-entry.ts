import path from 'node:path';
import { completeDraft } from '#domain/draft/complete.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { readJson, readMarkdown } from '#domain/entry/front-matter.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { readTextIfThere } from '#files/walk.ts';
import { slimEntry, type SlimData } from '../loaders/read-slim.ts';
import { draftRoll } from './draft-roll.ts';

/** The files of an overlay that are text, by their path below the content folder; `null` is taken away. */
export type Texts = ReadonlyMap<string, string | null>;

/** An entry that an overlay touches, as its preview shows it. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  /** Absent where the draft takes the entry away. */
  shown?: { entry: Entry; slim: SlimData };
  texts?: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** A file of which nothing can be made: no page, but words about what is wrong in which line. */
export class Unreadable extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}

function textNow(file: string, texts: Texts): string | undefined {
  const laid = texts.get(file);
  return laid === undefined ? readTextIfThere(path.join(contentDir(), file)) : (laid ?? undefined);
}

/** An empty entry, where a draft names one that does not exist yet. */
export function emptyEntry(collection: CollectionName, id: string, today: string): DraftEntry {
  const { data } = completeDraft(collection, {}, today);
  return { collection, id, ...show({ collection, id, file: `${collection}/${id}`, data, body: '' }, new Map()), problems: [] };
}

function show(entry: Entry, texts: Texts): Pick<DraftEntry, 'shown' | 'texts'> & { problems: Problem[] } {
  if (entry.collection !== 'rolls') return { shown: { entry, slim: slimEntry(entry) }, problems: [] };
  const { slim, texts: laid, problems } = draftRoll(entry as Entry<'rolls'>, texts.get(`rolls/${entry.id}/conferrals.csv`));
  return { shown: { entry, slim }, texts: laid, problems };
}

/** Reads an entry of the overlay, completed where it is not yet whole. */
export function readDraft(main: { collection: CollectionName; id: string; file: string }, texts: Texts, today: string): DraftEntry {
  const { collection, id, file } = main;
  const text = textNow(file, texts);
  if (text === undefined) return { collection, id, problems: [] };
  const read = file.endsWith('.md') ? readMarkdown(text) : readJson(text);
  if ('problem' in read) throw new Unreadable([placed(file, read.problem)]);
  const { data, problems } = completeDraft(collection, read.value.data, today);
  const { problems: inRows, ...shown } = show({ collection, id, file, data, body: read.value.body }, texts);
  return { collection, id, ...shown, problems: [...problems.map((found) => placed(file, found)), ...inRows] };
}
