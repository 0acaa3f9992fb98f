import { titleField } from '#domain/form/decap.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { fromFile } from '../format/entry-format.ts';
import { send } from '../request/send.ts';

export interface FoundEntry {
  id: string;
  name: string;
  /** What tells two of one name apart: the id, which an editor sees in the address. */
  detail: string;
}

interface Page {
  entries: { data: string; file: { path: string } }[];
}

const SHOWN = 12;

/** Entries of a collection, drafts included, by words of their title or text, or by their id. */
export async function findEntries(collection: CollectionName, question: string, signal?: AbortSignal): Promise<FoundEntry[]> {
  const params = { folder: collection, ...(question.trim() && { query: question.trim() }), page: 0, size: SHOWN, withDrafts: true };
  const body = { branch: 'main', action: 'entriesByFolder', params };
  const { entries } = await send<Page>('/cms-api/v1', { body, signal, quiet: true });
  return entries.flatMap(({ data, file }) => {
    const role = fileRole(file.path);
    if (role.kind !== 'entry') return [];
    const title = fromFile(collection, data)[titleField(collection)];
    return [{ id: role.id, name: typeof title === 'string' ? title : `（没有标题的${COLLECTIONS[collection]}）`, detail: role.id }];
  });
}
