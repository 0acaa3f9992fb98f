import type { FileChange } from './repository.ts';
import { isFile, isFolder, toText, type Tree, type TreeEntry, type Trees } from './tree.ts';

/** One path that differs: files, links and submodules, no folders. */
interface Difference {
  path: string;
  before: TreeEntry | undefined;
  after: TreeEntry | undefined;
}

const EMPTY: Tree = new Map();
const isSame = (a: TreeEntry | undefined, b: TreeEntry | undefined): boolean => a?.oid === b?.oid && a?.mode === b?.mode;
const unlessFolder = (entry: TreeEntry | undefined) => (entry && isFolder(entry) ? undefined : entry);

/** The names of what is not the same in both, in the order of their bytes. */
function differing(before: Tree, after: Tree): string[] {
  const names: string[] = [];
  for (const [name, entry] of after) if (!isSame(before.get(name), entry)) names.push(name);
  for (const name of before.keys()) if (!after.has(name)) names.push(name);
  return names.sort();
}

/**
 * Compares two folders; what is the same by its oid is not entered. The same that `diff-tree -r` says, from trees that are
 * remembered: a board of 200 drafts would start 200 processes.
 */
async function differences(trees: Trees, from: TreeEntry | undefined, to: TreeEntry | undefined, below = ''): Promise<Difference[]> {
  const read = async (entry: TreeEntry | undefined) => (entry && isFolder(entry) ? trees.read(entry.oid) : EMPTY);
  const [before, after] = [await read(from), await read(to)];
  const found: Difference[] = [];
  for (const name of differing(before, after)) {
    const [a, b] = [before.get(name), after.get(name)];
    const path = below + toText(name);
    if (unlessFolder(a) || unlessFolder(b)) found.push({ path, before: unlessFolder(a), after: unlessFolder(b) });
    if ((a && isFolder(a)) || (b && isFolder(b))) found.push(...(await differences(trees, a, b, `${path}/`)));
  }
  return found;
}

const root = (oid: string): TreeEntry => ({ mode: '40000', oid });
const isFileThere = (entry: TreeEntry | undefined): entry is TreeEntry => entry !== undefined && isFile(entry);

/** Files that differ between two trees. A link or submodule counts as nothing, on either side. */
export async function changedFiles(trees: Trees, from: string, to: string): Promise<FileChange[]> {
  const found = await differences(trees, root(from), root(to));
  return found
    .filter(({ before, after }) => isFileThere(before) || isFileThere(after))
    .map(({ path, after }) => ({ path, oid: isFileThere(after) ? after.oid : null }));
}

/** A path where `to` brings a link or a submodule that was not in `from`. */
export async function findLink(trees: Trees, from: string, to: string): Promise<string | undefined> {
  const found = await differences(trees, root(from), root(to));
  return found.find(({ after }) => after && !isFile(after))?.path;
}
