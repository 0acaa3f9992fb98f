import { UnusablePath } from './repository.ts';

export interface TreeEntry {
  mode: string;
  oid: string;
}

/** A folder by the names in it. Names are bytes in `latin1`: what somebody once committed in GBK stays as it is. */
export type Tree = ReadonlyMap<string, TreeEntry>;

export const FOLDER = '40000';
const FILE = '100644';
const SHA1_BYTES = 20;

/** Neither folder, link (120000) nor submodule (160000). */
export const isFile = ({ mode }: Pick<TreeEntry, 'mode'>): boolean => mode.startsWith('100');
export const isFolder = ({ mode }: Pick<TreeEntry, 'mode'>): boolean => mode === FOLDER;

export const toBytes = (name: string): string => Buffer.from(name).toString('latin1');
export const toText = (name: string): string => Buffer.from(name, 'latin1').toString();

/** The raw object: `mode SP name NUL oid`, again and again. Turned into text once; a folder may hold thousands. */
export function parseTree(bytes: Buffer): Tree {
  const [text, hex] = [bytes.toString('latin1'), bytes.toString('hex')];
  const tree = new Map<string, TreeEntry>();
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', space);
    const next = end + 1 + SHA1_BYTES;
    tree.set(text.slice(space + 1, end), { mode: text.slice(at, space), oid: hex.slice(2 * (end + 1), 2 * next) });
    at = next;
  }
  return tree;
}

const typeOf = (entry: TreeEntry): string => (isFolder(entry) ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob');

/** What `git mktree -z --batch` wants to hear; the empty record ends the tree. */
export function treeQuestion(tree: Tree): Buffer {
  const records = Array.from(tree, ([name, entry]) => `${entry.mode} ${typeOf(entry)} ${entry.oid}\t${name}\0`);
  return Buffer.from(`${records.join('')}\0`, 'latin1');
}

export interface Trees {
  read(oid: string): Promise<Tree>;
  write(tree: Tree): Promise<string>;
}

/** What becomes of one path: a blob, or `null` for “gone”. */
export interface Edit {
  path: string;
  segments: readonly string[];
  oid: string | null;
}

/** A file that is put, replaced or taken away; a folder, link or submodule in its place stays. */
function editedFile(there: TreeEntry | undefined, edits: readonly Edit[]): TreeEntry | undefined {
  const [{ path, oid }] = edits as [Edit];
  if (edits.length > 1) throw new UnusablePath(path, '同一次保存里它出现了两次');
  if (there && !isFile(there)) throw new UnusablePath(path, '那里是文件夹、链接或子模块');
  return oid === null ? undefined : { mode: FILE, oid };
}

async function editedFolder(trees: Trees, there: TreeEntry | undefined, edits: readonly Edit[]): Promise<TreeEntry | undefined> {
  if (there && !isFolder(there)) throw new UnusablePath(edits[0]!.path, '上级不是文件夹');
  const inside = edits.map(({ segments, ...edit }) => ({ ...edit, segments: segments.slice(1) }));
  const oid = await rewriteTree(trees, there?.oid, inside);
  return oid === undefined ? undefined : { mode: FOLDER, oid };
}

/** The folder with the edits in it; only the folders on the way are read and written. Undefined when nothing is left. */
export async function rewriteTree(trees: Trees, oid: string | undefined, edits: readonly Edit[]): Promise<string | undefined> {
  const tree = new Map(oid ? await trees.read(oid) : []);
  for (const [name, group] of Map.groupBy(edits, ({ segments }) => toBytes(segments[0]!))) {
    const isHere = group.some(({ segments }) => segments.length === 1);
    const entry = isHere ? editedFile(tree.get(name), group) : await editedFolder(trees, tree.get(name), group);
    if (entry) tree.set(name, entry);
    else tree.delete(name);
  }
  return tree.size > 0 ? trees.write(tree) : undefined;
}
