import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { CollectionName } from '#domain/form/meta.ts';
import { plain } from './plain.ts';

/** Everything the desk reads from, or tells, Decap's own state. Nothing else touches it. */
export { store };

/** A picture of the form: `file` where it was chosen here and is not saved yet. */
export interface FormPicture {
  path: string;
  name: string;
  draft?: boolean;
  file?: File;
  url?: string;
}

/** The entry that is open in the form. */
export interface OpenEntry {
  /** Decap's key of this opening; another one after each load. */
  key: string;
  collection: CollectionName;
  /** Decap's name of it; empty for a new one. */
  slug: string;
  /** Empty for a new one. */
  path: string;
  hasChanged: boolean;
  /** Immutable: the same object for as long as nothing was changed. */
  version: unknown;
  data(): Record<string, unknown>;
  pictures(): FormPicture[];
}

/** The entry in the form, or undefined where no form is open. */
export function openEntry(): OpenEntry | undefined {
  const { entryDraft } = store.getState();
  const at = <Value>(...path: string[]): Value => entryDraft.getIn(['entry', ...path]) as Value;
  const collection = at<CollectionName | undefined>('collection');
  if (!collection || at('data') === undefined) return undefined;
  return {
    key: String(entryDraft.get('key') ?? ''),
    collection,
    slug: at<string | undefined>('slug') ?? '',
    path: at<string | undefined>('path') ?? '',
    hasChanged: entryDraft.get('hasChanged') === true,
    version: at('data'),
    data: () => plain(at('data')) as Record<string, unknown>,
    pictures: () => (plain(at('mediaFiles')) ?? []) as FormPicture[],
  };
}

/** Whether the address shows a form; the state of the last form outlives it. */
export const isEditing = (): boolean => /^#\/collections\/[^/]+\/(?:entries\/|new)/u.test(window.location.hash);
