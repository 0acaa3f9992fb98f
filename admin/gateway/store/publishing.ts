import type { Change, Person } from '../git/repository.ts';
import { branchOf, DRAFTS, MAIN } from './branch-name.ts';
import type { DraftReader, KnownDraft } from './draft-reader.ts';
import { conflictAt, fromRepository, headOf, intoRepository, pathsThatMoved, untilSettled, type EntryKey, type Ground } from './ground.ts';
import { Conflict, NoDraft, type Draft, type Published } from './store.ts';
import { personLine, withTrailers } from './trailers.ts';

const withoutPrefix = (ground: Ground, paths: readonly string[]): string[] =>
  fromRepository(
    ground,
    paths.map((path) => ({ path })),
  ).map(({ path }) => path);

async function publishedFiles(ground: Ground, from: string, commit: string): Promise<Published> {
  return { commit, files: fromRepository(ground, await ground.repository.changed(from, commit)) };
}

/** Main has moved, so somebody has moved it: where no one path tells who, the newest commit does. */
async function crossedAt(ground: Ground, head: string, paths: readonly string[]): Promise<Conflict> {
  const conflict = await conflictAt(ground, head, paths);
  if (conflict) return conflict;
  const { author, at } = await ground.repository.info(head);
  return new Conflict(paths, author.name, at);
}

/**
 * Git would weave two edits of one file together line by line; nobody has read such a text. A file that main has changed
 * since the draft began is a conflict, unless both say the same.
 */
async function refuseCrossed(ground: Ground, head: string, { draft, base }: KnownDraft): Promise<void> {
  const before = await Promise.all(draft.files.map(({ path }) => ground.repository.find(base, ground.prefix + path)));
  const files = draft.files.map((file, i) => ({ ...file, expected: before[i]?.oid ?? null }));
  const crossed = await pathsThatMoved(ground, head, files);
  if (crossed.length > 0) throw await crossedAt(ground, head, crossed);
}

/** A draft moves content only; a branch that somebody pushed may hold anything. */
async function refuseForeign({ repository, prefix }: Ground, { draft, base }: KnownDraft): Promise<void> {
  const outside = (await repository.changed(base, draft.tip)).find(({ path }) => !path.startsWith(prefix));
  if (outside) throw new Error(`草稿改动了内容文件夹以外的文件“${outside.path}”，不能发布。请联系管理员。`);
}

function publishMessage({ collection, id, status, setBy }: Draft, by: Person): string {
  const reviewed = status === 'draft' ? {} : { 'Reviewed-by': personLine(setBy) };
  return withTrailers(`发布 ${collection}/${id}`, { ...reviewed, 'Published-by': personLine(by) });
}

/** Merges the draft into main and takes its branch away, both or neither. */
export function publishDraft(
  ground: Ground,
  reader: DraftReader,
  entry: EntryKey,
  by: Person,
  extra: readonly Change[],
): Promise<Published> {
  const { repository } = ground;
  return untilSettled(async () => {
    const [head, known] = [await headOf(ground), await reader.draft(entry)];
    if (!known) throw new NoDraft(entry.collection, entry.id);
    await refuseForeign(ground, known);
    await refuseCrossed(ground, head, known);
    const { draft } = known;
    const merged = await repository.merge(head, draft.tip, {
      changes: intoRepository(ground, extra),
      message: publishMessage(draft, by),
      ...{ author: draft.by, authoredAt: draft.at, committer: by },
    });
    if ('conflicts' in merged) throw await crossedAt(ground, head, withoutPrefix(ground, merged.conflicts));
    const branch = branchOf(DRAFTS, entry.collection, entry.id);
    await repository.move({ branch: MAIN, from: head, to: merged.commit }, { branch, from: draft.tip, to: null });
    return publishedFiles(ground, head, merged.commit);
  });
}

/** One commit on main, without a draft. */
export function changeMain(ground: Ground, changes: readonly Change[], message: string, by: Person): Promise<Published> {
  const { repository } = ground;
  return untilSettled(async () => {
    const head = await headOf(ground);
    const commit = await repository.commit({
      onto: head,
      changes: intoRepository(ground, changes),
      message: withTrailers(message, { 'Published-by': personLine(by) }),
      author: by,
      committer: by,
    });
    await repository.move({ branch: MAIN, from: head, to: commit });
    return publishedFiles(ground, head, commit);
  });
}
