import { openGate } from '../git/gate.ts';
import type { Repository } from '../git/repository.ts';
import { readDrafts } from './draft-reader.ts';
import { fromRepository, headOf, type Ground } from './ground.ts';
import { readNotes, writeNotes } from './note-branch.ts';
import { changeMain, publishDraft } from './publishing.ts';
import { discardDraft, saveDraft, setDraftStatus } from './saving.ts';
import type { Store, StoredFile } from './store.ts';

/** Content lies at the root of a repository of its own, or in the `content/` of the whole project. */
async function findGround(repository: Repository): Promise<Ground> {
  const head = await headOf({ repository });
  return { repository, prefix: (await repository.hasFolder(head, 'content')) ? 'content/' : '' };
}

async function readAt({ repository, prefix }: Ground, commit: string, path: string): Promise<StoredFile | undefined> {
  const file = await repository.find(commit, prefix + path);
  const [bytes] = file ? await repository.blobs([file.oid]) : [];
  return file && bytes && { path, oid: file.oid, bytes };
}

/** Opens the content in a repository. One store a repository: its queue is what keeps writers apart. */
export async function openStore(repository: Repository): Promise<Store> {
  const ground = await findGround(repository);
  const reader = readDrafts(ground);
  const inTurn = openGate(1);

  return {
    head: () => headOf(ground),
    read: async (path) => readAt(ground, await headOf(ground), path),
    list: async (folder) => fromRepository(ground, await repository.files(await headOf(ground), ground.prefix + folder)),
    async changedSince(commit) {
      const head = await headOf(ground);
      return { head, files: head === commit ? [] : fromRepository(ground, await repository.changed(commit, head)) };
    },
    blobs: (oids) => repository.blobs(oids),
    drafts: () => reader.drafts(),
    draft: async (collection, id) => (await reader.draft({ collection, id }))?.draft,
    async readDraft(draft, path) {
      const own = draft.files.some((file) => file.path === path);
      return readAt(ground, own ? draft.tip : await headOf(ground), path);
    },
    save: (save) => inTurn(() => saveDraft(ground, reader, save)),
    setStatus: (collection, id, status, by) => inTurn(() => setDraftStatus(ground, reader, { collection, id }, status, by)),
    publish: (collection, id, by, extra = []) => inTurn(() => publishDraft(ground, reader, { collection, id }, by, extra)),
    discard: (collection, id) => inTurn(() => discardDraft(ground, { collection, id })),
    change: (changes, message, by) => inTurn(() => changeMain(ground, changes, message, by)),
    notes: (collection, id) => readNotes(ground, { collection, id }),
    setNotes: (collection, id, edit, by) => inTurn(() => writeNotes(ground, { collection, id }, edit, by)),
    // Whoever is still in the queue is written before the door shuts.
    close: () => inTurn(() => repository.close()),
  };
}
