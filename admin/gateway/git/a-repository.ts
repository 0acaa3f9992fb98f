import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { createRepository } from './open-repository.ts';
import type { Change, Person, Repository } from './repository.ts';

/** Builders for tests. Whatever they make is gone after the test. */
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

export const afterTest = (clean: () => unknown): void => void cleanups.push(clean);

export function aFolder(): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-test-'));
  afterTest(() => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

export const WANG: Person = { name: '王小明', email: 'wang@example.org' };
export const ZHAO: Person = { name: '赵总编', email: 'zhao@example.org' };

export const put = (file: string, text: string): Change => ({ path: file, bytes: Buffer.from(text) });
export const gone = (file: string): Change => ({ path: file, bytes: null });

/** git as somebody outside the gateway uses it. */
export const git = (dir: string, args: readonly string[], input = ''): string =>
  execFileSync('git', ['-c', 'core.quotepath=false', `--git-dir=${dir}`, ...args], {
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GIT_AUTHOR_NAME: '外人',
      GIT_AUTHOR_EMAIL: 'x@example.org',
      GIT_COMMITTER_NAME: '外人',
      GIT_COMMITTER_EMAIL: 'x@example.org',
    },
  }).trim();

/** A bare repository whose main holds these files. */
export async function aRepository(...files: readonly Change[]): Promise<Repository> {
  const repository = await createRepository(path.join(aFolder(), 'content.git'));
  afterTest(() => repository.close());
  const commit = await repository.commit({ onto: null, changes: files, message: '起点', author: WANG, committer: WANG });
  await repository.move({ branch: 'main', from: null, to: commit });
  return repository;
}

/** Commits to a branch as the gateway does. */
export async function aCommit(repository: Repository, branch: string, ...changes: readonly Change[]): Promise<string> {
  const from = (await repository.tip(branch)) ?? null;
  const onto = from ?? (await repository.tip('main'))!;
  const commit = await repository.commit({ onto, changes, message: '改动', author: WANG, committer: WANG });
  await repository.move({ branch, from, to: commit });
  return commit;
}

/** Adds an entry of any mode to main, as a push from outside can. */
export function pushEntry(dir: string, branch: string, mode: string, file: string, target: string): void {
  const oid = mode === '160000' ? git(dir, ['rev-parse', 'main']) : git(dir, ['hash-object', '-w', '--stdin'], target);
  const index = ['-c', 'core.bare=false', '--work-tree=/nonexistent'];
  const base = git(dir, ['rev-parse', '--verify', '--quiet', branch]);
  git(dir, [...index, 'read-tree', base]);
  git(dir, [...index, 'update-index', '--add', '--cacheinfo', `${mode},${oid},${file}`]);
  const commit = git(dir, ['commit-tree', git(dir, [...index, 'write-tree']), '-p', base, '-m', '来自外面']);
  git(dir, ['update-ref', `refs/heads/${branch}`, commit]);
}
