/** The part of Decap that a widget meets: one entry for the whole form, and pictures that belong to the draft. */
import { fromJS, Map as ImmutableMap } from 'immutable';
import { collectionForm } from '../../../../src/domain/form/decap.ts';
import type { CollectionName } from '../../../../src/domain/form/meta.ts';

export type Entry = ImmutableMap<string, unknown>;
type Listener = () => void;

interface Picture {
  name: string;
  url: string;
}

const EMPTY_ASSET = { path: 'empty.svg', toString: () => '' };

/** `collection`'s form with an entry in it, and everything that Decap would pass down. */
export function openForm(collection: CollectionName, data: Record<string, unknown>) {
  const listeners = new Set<Listener>();
  const loaded = new Map<string, string>();
  let entry = ImmutableMap<string, unknown>({ collection, data: fromJS(data), mediaFiles: fromJS([]) });
  const put = (next: Entry) => {
    entry = next;
    for (const listener of listeners) listener();
  };
  const pictures = () => entry.get('mediaFiles') as unknown as { toJS(): Picture[] } & { push(value: unknown): unknown };
  return {
    fields: fromJS(collectionForm(collection)) as unknown as Iterable<Entry>,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getEntry: () => entry,
    set: (name: string, value: unknown) => put(entry.setIn(['data', name], value)),
    /** Adds a picture as Decap's `persistMedia` does for a draft. */
    persistMedia: async (file: File) => {
      const payload = { name: file.name.toLowerCase(), url: URL.createObjectURL(file) };
      put(entry.set('mediaFiles', pictures().push(fromJS(payload))));
      return { type: 'ADD_DRAFT_ENTRY_MEDIA_FILE', payload };
    },
    /** As Decap's: nothing at first, and the picture when it has been fetched. */
    getAsset: (file: string) => {
      const url = loaded.get(file);
      if (url !== undefined) return { path: file, toString: () => url };
      const known = pictures()
        .toJS()
        .find(({ name }) => name === file);
      setTimeout(() => {
        loaded.set(file, known?.url ?? `/missing/${file}`);
        // Decap renders its form again when a picture has come.
        put(entry.set('loaded', loaded.size));
      }, 20);
      return EMPTY_ASSET;
    },
  };
}
export type Form = ReturnType<typeof openForm>;
