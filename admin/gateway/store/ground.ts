import type { CollectionName } from '#domain/form/meta.ts';
import type { Change, CommitInfo, FileChange, Repository } from '../git/repository.ts';
import { StaleRef } from '../git/repository.ts';
import { MAIN } from './branch-name.ts';
import { Conflict } from './store.ts';

/** What every part of the store stands on: the repository, and where in it the content lies (`''` or `content/`). */
export interface Ground {
  repository: Repository;
  prefix: string;
}

/** One entry by its name. */
export interface EntryKey {
  collection: CollectionName;
  id: string;
}

export async function headOf({ repository }: Pick<Ground, 'repository'>): Promise<string> {
  const head = await repository.tip(MAIN);
  if (!head) throw new Error(`${repository.dir} 里没有 ${MAIN} 分支。请先提交内容，或换一个仓库。`);
  return head;
}

export const intoRepository = ({ prefix }: Ground, changes: readonly Change[]): Change[] =>
  changes.map(({ path, bytes }) => ({ path: prefix + path, bytes }));

/** As the rest of the gateway names files; what lies outside the content folder is left out. */
export const fromRepository = <File extends { path: string }>({ prefix }: Ground, files: readonly File[]): File[] =>
  files.filter(({ path }) => path.startsWith(prefix)).map((file) => ({ ...file, path: file.path.slice(prefix.length) }));

/** Who was first, told by the newest commit that touched one of the paths; undefined where none ever did. */
export async function conflictAt({ repository, prefix }: Ground, commit: string, paths: readonly string[]): Promise<Conflict | undefined> {
  const touched = await Promise.all(paths.map((path) => repository.lastChange(commit, prefix + path)));
  const found = touched.filter((info): info is CommitInfo => info !== undefined).sort((a, b) => (a.at < b.at ? 1 : -1));
  return found[0] && new Conflict(paths, found[0].author.name, found[0].at);
}

/** Somebody outside the gateway (a push) may move a ref in between; then the whole thought is thought again. */
export async function untilSettled<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StaleRef) || tries >= 20) throw error;
    }
  }
}

/** Paths where what stands in `commit` is neither what was expected nor what is to be. */
export async function pathsThatMoved(
  { repository, prefix }: Ground,
  commit: string,
  files: readonly (FileChange & { expected: string | null })[],
): Promise<string[]> {
  const there = await Promise.all(files.map(({ path }) => repository.find(commit, prefix + path)));
  return files.filter(({ oid, expected }, i) => ![expected, oid].includes(there[i]?.oid ?? null)).map(({ path }) => path);
}
