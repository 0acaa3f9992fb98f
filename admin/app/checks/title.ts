import { titleField } from '#domain/form/decap.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { isSingle } from '#domain/library/collections.ts';
import { Failure } from '../request/failure.ts';

interface SavedEntry {
  get(key: 'collection'): CollectionName;
  getIn(path: readonly string[]): unknown;
}

/** The one thing that a draft must have: an entry without a title has no name in any list. Decap asks before each save. */
export function askForTitle({ entry }: { entry: SavedEntry }): void {
  const collection = entry.get('collection');
  if (isSingle(collection)) return;
  const title = entry.getIn(['data', titleField(collection)]);
  if (String(title ?? '').trim() === '') throw new Failure(422, { error: '请先写上标题或名称，再保存；其余的可以以后再补' });
}
