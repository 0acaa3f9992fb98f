import path from 'node:path';
import { commitsOf } from './commits.ts';
import { changedFiles } from './differences.ts';
import { openGate } from './gate.ts';
import { requireGit } from './git-version.ts';
import { openObjects, type Objects } from './objects.ts';
import { refOf } from './path.ts';
import { openRefs } from './refs.ts';
import type { Repository, TreeFile } from './repository.ts';
import { GitFailure, runGit } from './run-git.ts';
import { isFile, isFolder, toBytes, type TreeEntry } from './tree.ts';

const OID = /^[0-9a-f]{40}$/;

/** So many short-lived git processes at once: more would only wait for each other. */
const PROCESSES = 4;

/** Where git keeps what `dir` names, which may be bare, a `.git`, or the `.git` file of a linked work tree. */
async function locate(dir: string): Promise<string> {
  const args = ['rev-parse', '--absolute-git-dir', '--show-object-format'];
  const { stdout } = await runGit(path.resolve(dir), args).catch((error: unknown) => {
    if (!(error instanceof GitFailure)) throw error;
    throw new Error(`${dir} 不是 git 仓库。请给出裸仓库的文件夹，或者工作目录里的 .git。`, { cause: error });
  });
  const [gitDir, format] = stdout.toString().trimEnd().split('\n') as [string, string];
  if (format !== 'sha1') throw new Error(`${dir} 用的是 ${format} 对象格式，这里只支持 sha1。请用 git init --object-format=sha1 新建。`);
  return gitDir;
}

/** The entry of a path, folder by folder. */
async function findEntry(objects: Objects, root: string, segments: readonly string[]): Promise<TreeEntry | undefined> {
  let entry: TreeEntry | undefined = { mode: '40000', oid: root };
  for (const segment of segments) {
    if (!entry || !isFolder(entry)) return undefined;
    entry = (await objects.read(entry.oid)).get(toBytes(segment));
  }
  return entry;
}

/** `<mode> <type> <oid>` TAB `<path>`, each ended by NUL. */
function parseListing(text: string, below: string): TreeFile[] {
  const files: TreeFile[] = [];
  for (const record of text.split('\0')) {
    if (!record) continue;
    const tab = record.indexOf('\t');
    const [mode, , oid] = record.slice(0, tab).split(' ') as [string, string, string];
    if (isFile({ mode })) files.push({ path: below + record.slice(tab + 1), oid });
  }
  return files;
}

function readingOf(dir: string, objects: Objects, commitTree: (commit: string) => Promise<string>) {
  const entryAt = async (commit: string, place: string): Promise<TreeEntry | undefined> =>
    findEntry(objects, await commitTree(commit), place.split('/').filter(Boolean));
  return {
    async find(commit: string, file: string): Promise<TreeFile | undefined> {
      const entry = await entryAt(commit, file);
      return entry && isFile(entry) ? { path: file, oid: entry.oid } : undefined;
    },
    async hasFolder(commit: string, folder: string): Promise<boolean> {
      const entry = await entryAt(commit, folder);
      return entry !== undefined && isFolder(entry);
    },
    async files(commit: string, folder = ''): Promise<TreeFile[]> {
      const entry = await entryAt(commit, folder);
      if (!entry || !isFolder(entry)) return [];
      const below = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
      const { stdout } = await runGit(dir, ['ls-tree', '-r', '-z', entry.oid]);
      return parseListing(stdout.toString(), below);
    },
    async blobs(oids: readonly string[]): Promise<(Buffer | undefined)[]> {
      // An oid may come from a request; git would also understand `main:any/path`.
      const found = await Promise.all(oids.map((oid) => (OID.test(oid) ? objects.find(oid) : undefined)));
      return found.map((object) => (object?.type === 'blob' ? object.bytes : undefined));
    },
  };
}

/** Opens a repository that exists. Only its objects and refs are touched, never a work tree, index or hook. */
export async function openRepository(dir: string): Promise<Repository> {
  await requireGit();
  const gitDir = await locate(dir);
  const objects = openObjects(gitDir);
  const gate = openGate(PROCESSES);
  const commits = commitsOf(gitDir, objects);
  const tip = async (branch: string) => (await objects.find(refOf(branch)))?.oid;
  const refs = openRefs(gitDir, tip);
  const treeOf = async (commit: string) => (await commits.info(commit)).tree;
  const firstLine = async (args: readonly string[], codes = [0]): Promise<string | undefined> =>
    (await gate(() => runGit(gitDir, args, { codes }))).stdout.toString().split('\n')[0] || undefined;

  return {
    dir: gitDir,
    tip,
    ...commits,
    ...readingOf(gitDir, objects, treeOf),
    tips: (prefix) => gate(() => refs.list(prefix)),
    forks: (trunk, prefix) => gate(() => refs.forks(trunk, prefix)),
    changed: async (from, to) => changedFiles(objects, await treeOf(from), await treeOf(to)),
    mergeBase: (a, b) => firstLine(['merge-base', a, b], [0, 1]),
    move: (...moves) => refs.move(moves),
    async lastChange(commit, file) {
      const oid = await firstLine(['rev-list', '-1', '--first-parent', commit, '--', file]);
      return oid === undefined ? undefined : commits.info(oid);
    },
    async tidy() {
      await gate(() => runGit(gitDir, ['-c', 'gc.auto=2000', '-c', 'gc.autoDetach=false', 'gc', '--auto', '--quiet']));
    },
    async close() {
      refs.close();
      await objects.close();
    },
  };
}

/** Makes an empty bare repository, with no hook in it, and opens it. */
export async function createRepository(dir: string): Promise<Repository> {
  await requireGit();
  await runGit(path.resolve(dir), ['init', '--bare', '--quiet', '--template=', '--initial-branch=main', '--object-format=sha1']);
  return openRepository(dir);
}
