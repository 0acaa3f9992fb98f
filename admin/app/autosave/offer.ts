import { addAssets } from 'decap-cms-core/dist/esm/actions/media.js';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';
import { seen } from '../backend/seen.ts';
import { when } from '../conflict/conflict.ts';
import { fromFile } from '../format/entry-format.ts';
import { notify, withdraw } from '../notice/notice.ts';
import { openEntry, store, type OpenEntry } from '../store/decap-store.ts';
import { plain } from '../store/plain.ts';
import { drop, leftBehind, type KeptText } from './kept.ts';

interface DecapEntry {
  mediaFiles?: object[];
}

/** Puts the text into the form by the two steps that Decap has for its own copy. */
function bringBack({ collection, path, raw, base, pictures }: KeptText): void {
  const entry = (plain(store.getState().entryDraft.get('entry')) ?? {}) as DecapEntry;
  const files = pictures.map(({ path: place, name, file }) => ({
    ...{ id: place, path: place, name, file, draft: true },
    url: URL.createObjectURL(file),
  }));
  store.dispatch(addAssets(pictures.map(({ path: place, file }) => createAssetProxy({ path: place, file }))));
  const mediaFiles = [...(entry.mediaFiles ?? []), ...files];
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: { ...entry, data: fromFile(collection, raw), mediaFiles } } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
  // The text was written on that version: if somebody has saved another since, the save must not pass over it.
  if (path && base !== undefined) seen.saw(path, base);
}

/** Looks whether a text was left behind for what has just been opened, and offers it with its date. */
export async function offerLeftBehind(open: OpenEntry, adopt: (key: string) => Promise<void>): Promise<void> {
  withdraw('left-behind');
  const found = await leftBehind(open);
  if (!found || openEntry()?.key !== open.key) return;
  const { key, text } = found;
  const close = (): void => withdraw('left-behind');
  notify('left-behind', {
    text: `这台电脑上留着一份没有保存的文字（${when(text.at)}）。`,
    acts: [
      {
        label: '恢复',
        run: () => {
          close();
          bringBack(text);
          void adopt(key);
        },
      },
      {
        label: '不要了',
        run: () => {
          close();
          void drop(key);
        },
      },
    ],
    mayClose: true,
  });
}
