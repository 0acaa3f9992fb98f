import type { Asset, DataFile } from 'decap-cms-backend-proxy';
import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { autosave } from '../autosave/autosave.ts';
import { refused, saved } from '../checks/saves.ts';
import { askAboutConflict } from '../conflict/conflict.ts';
import { notify, withdraw } from '../notice/notice.ts';
import type { Failure } from '../request/failure.ts';
import { openEntry } from '../store/decap-store.ts';
import { pressSave } from '../store/press-save.ts';
import { showAsDraft, showChanges, type Saved } from './saving.ts';
import { seen } from './seen.ts';

interface Entry {
  dataFiles: DataFile[];
  assets: Asset[];
}

interface Options {
  newEntry?: boolean;
  collectionName: CollectionName;
}

/** The address where the gateway shows the saved draft of an entry. */
function previewAddress(path: string): string {
  const role = fileRole(path);
  return role.kind === 'entry' ? `/preview/${role.collection}/${role.id}/` : '/';
}

const again = [{ label: '再保存一次', run: pressSave }];

/** Saving: with the version that was seen, each picture once, and an answer to whatever comes back. */
export class Persisting {
  readonly #sent = new WeakSet<File>();
  readonly #ask: (action: string, params: object) => Promise<unknown>;
  constructor(ask: (action: string, params: object) => Promise<unknown>) {
    this.#ask = ask;
  }

  /** Pictures that the gateway does not have yet. */
  async #uploads(assets: readonly Asset[]): Promise<object[]> {
    const fresh = assets.filter(({ fileObj }) => fileObj && !this.#sent.has(fileObj));
    return Promise.all(fresh.map(async (asset) => ({ path: asset.path, content: await asset.toBase64(), encoding: 'base64' })));
  }

  async save({ dataFiles, assets }: Entry, { newEntry = false, collectionName }: Options): Promise<void> {
    const [file] = dataFiles as [DataFile];
    const { version } = openEntry() ?? {};
    try {
      const answer = (await this.#ask('persistEntry', {
        dataFiles: [{ ...file, base: newEntry ? null : seen.of(file.path) }],
        assets: await this.#uploads(assets),
        options: { newEntry, collectionName },
      })) as Saved;
      for (const { fileObj } of assets) if (fileObj) this.#sent.add(fileObj);
      seen.saw(answer.path, answer.base ?? null);
      for (const id of ['save', 'status', 'publish']) withdraw(id);
      saved(answer.problems);
      await autosave.saved(version);
      showAsDraft(answer);
      showChanges(answer, newEntry);
    } catch (error) {
      await this.#tell(error as Failure, file);
      throw error;
    }
  }

  /** What stays to be read after Decap's own message has gone. */
  async #tell({ refusal, message }: Failure, { path, raw }: DataFile): Promise<void> {
    const { conflict, problems = [] } = refusal ?? {};
    refused(problems);
    if (!conflict) return notify('save', { text: `没有保存：${message}`, urgent: true, acts: again, mayClose: true });
    if ((await askAboutConflict({ conflict, text: raw, theirs: previewAddress(path) })) === 'nothing') return;
    // From now on the other version counts as seen: the editor was told of it, and it stays in the history.
    seen.forget(path);
    const text = '这一篇还没有保存。核对后请再点“保存”，会以您的文字为准。';
    notify('save', { text, acts: [{ label: '保存', run: pressSave }], mayClose: true });
  }
}
