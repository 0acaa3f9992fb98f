import { mayBeSaved } from '#domain/draft/blocking.ts';
import { COLLECTIONS } from '#domain/form/meta.ts';
import { isSingle } from '#domain/library/collections.ts';
import { entryPath, isReserved, isStorySlug } from '#domain/library/entry-path.ts';
import { placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';
import type { Change } from '../git/repository.ts';
import { Refused, refusedFor } from '../http/refused.ts';
import { takeUploads, withNewNames, type Upload } from '../pictures/uploads.ts';
import type { Desk } from '../protocol/desk.ts';
import { seenFiles } from '../protocol/entry-text.ts';
import type { Draft } from '../store/store.ts';
import { checkEntry, withoutDoubles } from './check-entry.ts';
import { attachmentsOf, type Attachment } from './find-entry.ts';
import { numberRoll } from './number-roll.ts';
import type { EntryPlace } from './paths.ts';
import { joinRoll, rowsPath, splitRoll, tidyJson } from './roll-text.ts';

/** An entry as a form sends it. */
export interface Sent {
  place: EntryPlace;
  raw: string;
  uploads: readonly Upload[];
  /** The version that the writer saw; `null` for a new entry, undefined where the form does not say. */
  base?: string | null | undefined;
}

export interface Saved {
  draft: Draft;
  /** The entry as it is kept. Other than what was sent where rows got numbers or pictures names. */
  raw: string;
  /** All that is still wrong, but may be kept in a draft. */
  problems: Problem[];
  renamed: Record<string, string>;
}

/** What is to be written, before anybody asked whether it may. */
interface Prepared {
  text: string;
  csv?: string;
  judged?: string;
  problems: Problem[];
}

const isThere = async ({ store }: Desk, path: string, draft: Draft | undefined): Promise<boolean> =>
  (draft?.files.some((file) => file.path === path) ?? false) || (await store.read(path)) !== undefined;

/** An entry that nobody has yet: its id is an address for ever. */
async function newEntryProblems(desk: Desk, { collection, id, path }: EntryPlace, draft: Draft | undefined): Promise<FoundProblem[]> {
  if (await isThere(desk, path, draft)) return [];
  const row = await desk.entries.get(collection, id);
  if (row) return [{ code: 'entry/duplicate-id', values: { id, other: row.path } }];
  if (isSingle(collection) && id !== 'site') throw new Refused(403, `${COLLECTIONS[collection]}只有一份，不能新建。`);
  if (collection === 'stories' && !isStorySlug(id)) return [{ code: 'entry/bad-story-slug', values: { id } }];
  if (isReserved(collection, id)) return [{ code: 'entry/reserved-slug', values: { id } }];
  return path === entryPath(collection, id) ? [] : [{ code: 'entry/misplaced-file' }];
}

/** What would be written of an entry: rows in a file of their own, with numbers. */
export async function prepare(desk: Desk, { place, raw }: Pick<Sent, 'place' | 'raw'>, draft: Draft | undefined): Promise<Prepared> {
  if (place.path.endsWith('.md')) return { text: raw.replaceAll('\r\n', '\n'), problems: [] };
  if (place.collection !== 'rolls') return { text: tidyJson(raw), problems: [] };
  const { head, csv } = splitRoll(raw);
  if (csv === undefined) return { text: head, problems: [] };
  return { text: head, ...(await numberRoll(desk, place, head, csv, draft)) };
}

/** The rows of a roll that the form left alone stay as they are, and are judged as they are. */
async function presentRows({ store }: Desk, { collection, path }: EntryPlace, draft: Draft | undefined): Promise<string | undefined> {
  if (collection !== 'rolls') return undefined;
  const file = draft ? await store.readDraft(draft, rowsPath(path)) : await store.read(rowsPath(path));
  return file?.bytes.toString('utf8');
}

/** An entry as it would be kept, with all that is wrong with it. Writes nothing. */
export async function judge(desk: Desk, sent: Sent, there: readonly Attachment[], draft?: Draft): Promise<Prepared> {
  const { place, uploads } = sent;
  const prepared = await prepare(desk, sent, draft);
  const csv = prepared.judged ?? prepared.csv ?? (await presentRows(desk, place, draft));
  const names = [...there.map(({ name }) => name), ...uploads.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))];
  const candidate = { ...place, text: prepared.text, ...(csv !== undefined && { csv }), attachments: [...new Set(names)] };
  const asNew = (await newEntryProblems(desk, place, draft)).map((found) => placed(place.path, found));
  return { ...prepared, problems: withoutDoubles([...asNew, ...prepared.problems, ...(await checkEntry(desk, candidate))]) };
}

function changesOf({ path }: EntryPlace, { text, csv }: Prepared): Change[] {
  const main = { path, bytes: Buffer.from(text) };
  return csv === undefined ? [main] : [main, { path: rowsPath(path), bytes: Buffer.from(csv) }];
}

const message = ({ collection, id }: EntryPlace): string => `保存 ${collection}/${id}`;

async function saveNow(desk: Desk, sent: Sent): Promise<Saved> {
  const { place } = sent;
  const draft = await desk.store.draft(place.collection, place.id);
  const there = await attachmentsOf(desk, place, draft);
  const { changes, renamed } = await takeUploads(desk, sent.uploads, place, there);
  const raw = withNewNames(sent.raw, renamed);
  const kept = changes.map(({ path }) => ({ path, content: '' }));
  const judged = await judge(desk, { ...sent, raw, uploads: kept }, there, draft);
  if (!mayBeSaved(judged.problems)) throw refusedFor(judged.problems);
  const saved = await desk.store.save({
    collection: place.collection,
    id: place.id,
    changes: [...changesOf(place, judged), ...changes],
    seen: seenFiles(place, sent.base),
    message: message(place),
    by: desk.who,
  });
  const whole = place.collection === 'rolls' ? joinRoll(judged.text, judged.csv) : judged.text;
  return { draft: saved, raw: whole, problems: judged.problems, renamed };
}

/** Keeps an entry as a draft. Rolls wait for each other, as two at once would give out the same numbers. */
export const saveEntry = (desk: Desk, sent: Sent): Promise<Saved> =>
  sent.place.collection === 'rolls' ? desk.inTurn(() => saveNow(desk, sent)) : saveNow(desk, sent);
