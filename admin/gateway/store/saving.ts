import type { DraftStatus } from '../../shared/api.ts';
import { blobOid } from '../git/blob-oid.ts';
import type { Person } from '../git/repository.ts';
import { branchOf, DRAFTS } from './branch-name.ts';
import type { DraftReader } from './draft-reader.ts';
import { conflictAt, headOf, intoRepository, pathsThatMoved, untilSettled, type EntryKey, type Ground } from './ground.ts';
import { NoDraft, type Draft, type Save } from './store.ts';
import { personLine, withTrailers } from './trailers.ts';

/**
 * Throws Conflict (or NoDraft, when what the writer saw was a draft that is gone) when a file is no longer what the writer saw – unless it already is what is to be saved: a save that is
 * sent again because its answer was lost must not quarrel with itself.
 */
async function refuseStale(ground: Ground, commit: string, { seen, changes, collection, id }: Save): Promise<void> {
  const wanted = new Map<string, string | null>(changes.map(({ path, bytes }) => [path, bytes && blobOid(bytes)]));
  const files = Object.entries(seen).map(([path, expected]) => ({ path, expected, oid: wanted.has(path) ? wanted.get(path)! : expected }));
  const moved = await pathsThatMoved(ground, commit, files);
  if (moved.length > 0) throw (await conflictAt(ground, commit, moved)) ?? new NoDraft(collection, id);
}

/** Puts a commit on the entry's branch; the branch begins at main where there is no draft yet. */
export function saveDraft(ground: Ground, reader: DraftReader, save: Save): Promise<Draft> {
  const { repository } = ground;
  const { collection, id, by } = save;
  const branch = branchOf(DRAFTS, collection, id);
  return untilSettled(async () => {
    const [left, present] = [await repository.tip(branch), await reader.draft(save)];
    const head = await headOf(ground);
    const onto = present?.draft.tip ?? head;
    await refuseStale(ground, onto, save);
    const commit = await repository.commit({
      onto,
      changes: intoRepository(ground, save.changes),
      message: withTrailers(save.message, { Status: 'draft', 'Set-by': personLine(by) }),
      author: by,
      committer: by,
    });
    await repository.move({ branch, from: left ?? null, to: commit });
    return reader.written({ collection, id }, commit, present?.base ?? head);
  });
}

const SAYS: Record<DraftStatus, string> = { draft: '退回草稿', pending_review: '送审', pending_publish: '可以发布' };

/** A commit that changes no file. Its author stays the writer, its committer is who set the status. */
export function setDraftStatus(ground: Ground, reader: DraftReader, entry: EntryKey, status: DraftStatus, by: Person): Promise<Draft> {
  const { repository } = ground;
  const { collection, id } = entry;
  return untilSettled(async () => {
    const present = await reader.draft(entry);
    if (!present) throw new NoDraft(collection, id);
    const { tip, by: author, at: authoredAt } = present.draft;
    const commit = await repository.commit({
      onto: tip,
      changes: [],
      message: withTrailers(SAYS[status], { Status: status, 'Set-by': personLine(by) }),
      ...{ author, authoredAt, committer: by },
    });
    await repository.move({ branch: branchOf(DRAFTS, collection, id), from: tip, to: commit });
    return reader.written(entry, commit, present.base);
  });
}

/** Takes the branch away, published or not. */
export function discardDraft({ repository }: Ground, { collection, id }: EntryKey): Promise<void> {
  const branch = branchOf(DRAFTS, collection, id);
  return untilSettled(async () => {
    const from = await repository.tip(branch);
    if (from !== undefined) await repository.move({ branch, from, to: null });
  });
}
