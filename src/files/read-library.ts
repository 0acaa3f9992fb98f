import path from 'node:path';
import { readConferrals } from '#domain/conferral/table.ts';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole, isSlug, type FileRole } from '#domain/library/entry-path.ts';
import { attachmentKey, emptyLibrary, type Library } from '#domain/library/library.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { readText, walk } from './walk.ts';

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
  return [...slug, ...problems];
}

function takeRows(library: Library, id: string, file: string, csv: string): Problem[] {
  const { rows, problems } = readConferrals(csv);
  library.rows.set(id, rows);
  return problems.map((found) => placed(file, found));
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
  const text = readText(path.join(root, file));
  if (text === undefined) return [placed(file, { code: 'entry/not-utf8' })];
  return role.kind === 'rows' ? takeRows(library, role.id, file, text) : takeEntry(library, role.collection, role.id, file, text);
}

/** Reads a whole content folder. What is wrong with single entries is told beside the library of the right ones. */
export function readLibrary(root: string): LibraryReading {
  const library = emptyLibrary();
  const problems = Array.from(walk(root)).flatMap((file) => take(library, root, file));
  return { library, problems };
}
