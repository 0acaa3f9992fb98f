import path from 'node:path';
import { readConferrals } from '#domain/conferral/table.ts';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import { readJson } from '#domain/entry/front-matter.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole, isReserved, isSlug, type FileRole } from '#domain/library/entry-path.ts';
import { attachmentKey, emptyLibrary, type Library } from '#domain/library/library.ts';
import { problemsFromZod } from '#domain/problem/from-zod.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { RollLedger } from '#domain/roll/version.ts';
import { archiveFile } from './seals.ts';
import { readText, readTextIfThere, walk } from './walk.ts';

export interface LibraryReading {
  library: Library;
  problems: Problem[];
}

type Known = Exclude<FileRole, { kind: 'misplaced' }>;

function takeEntry(library: Library, collection: CollectionName, id: string, file: string, text: string): Problem[] {
  const entries = library.entries[collection] as Map<string, Entry>;
  const earlier = entries.get(id);
  if (earlier) return [placed(file, { code: 'entry/duplicate-id', values: { id, other: earlier.file } })];
  const { entry, problems } = readEntry(collection, id, file, text);
  if (entry) entries.set(id, entry);
  const slug = isSlug(id) ? [] : [placed(file, { code: 'entry/bad-slug', values: { id } })];
  const reserved = isReserved(collection, id) ? [placed(file, { code: 'entry/reserved-slug', values: { id } })] : [];
  return [...slug, ...reserved, ...problems];
}

function takeRows(library: Library, id: string, file: string, csv: string): Problem[] {
  const { rows, problems } = readConferrals(csv);
  library.rows.set(id, rows);
  return problems.map((found) => placed(file, found));
}

function takeLedger(library: Library, id: string, file: string, text: string): Problem[] {
  const read = readJson(text);
  if ('problem' in read) return [placed(file, read.problem)];
  const parsed = RollLedger.safeParse(read.value.data);
  if (!parsed.success) return problemsFromZod(parsed.error, RollLedger, read.value.data).map((found) => placed(file, found));
  library.ledgers.set(id, parsed.data.versions);
  return [];
}

function takeEarlier(library: Library, root: string, id: string, version: number): Problem[] {
  const [headFile, rowsFile] = [archiveFile(id, version, 'json'), archiveFile(id, version, 'csv')];
  const [head, csv] = [headFile, rowsFile].map((file) => readTextIfThere(path.join(root, file)));
  if (head === undefined || csv === undefined) return [];
  const { entry, problems } = readEntry('rolls', id, headFile, head);
  const table = readConferrals(csv);
  if (entry) library.earlier.get(id)!.push({ version, roll: entry.data, rows: table.rows });
  return [...problems, ...table.problems.map((found) => placed(rowsFile, found))];
}

/** The latest version is the present one; only what came before it is read. */
function takeAllEarlier(library: Library, root: string): Problem[] {
  return Array.from(library.ledgers).flatMap(([id, versions]) => {
    library.earlier.set(id, []);
    return versions.slice(0, -1).flatMap(({ version }) => takeEarlier(library, root, id, version));
  });
}

function takeAttachment(library: Library, { collection, id, name }: Extract<Known, { kind: 'attachment' }>): Problem[] {
  const key = attachmentKey(collection, id);
  library.attachments.set(key, [...(library.attachments.get(key) ?? []), name]);
  return [];
}

function take(library: Library, root: string, file: string): Problem[] {
  const role = fileRole(file);
  if (role.kind === 'misplaced') return [placed(file, { code: 'entry/misplaced-file' })];
  if (role.kind === 'attachment') return takeAttachment(library, role);
  if (role.kind === 'archive') return [];
  const text = readText(path.join(root, file));
  if (text === undefined) return [placed(file, { code: 'entry/not-utf8' })];
  if (role.kind === 'ledger') return takeLedger(library, role.id, file, text);
  return role.kind === 'rows' ? takeRows(library, role.id, file, text) : takeEntry(library, role.collection, role.id, file, text);
}

/** Reads a whole content folder. What is wrong with single entries is told beside the library of the right ones. */
export function readLibrary(root: string): LibraryReading {
  const library = emptyLibrary();
  const problems = Array.from(walk(root)).flatMap((file) => take(library, root, file));
  return { library, problems: [...problems, ...takeAllEarlier(library, root)] };
}
