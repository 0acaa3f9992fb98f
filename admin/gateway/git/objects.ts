import fs from 'node:fs/promises';
import path from 'node:path';
import { converse } from './conversation.ts';
import { parseTree, treeQuestion, type Tree, type Trees } from './tree.ts';

export interface GitObject {
  oid: string;
  type: string;
  bytes: Buffer;
}

/** Reads objects by oid or full ref, and writes them. All by git processes that stay: starting one costs more than its work. */
export interface Objects extends Trees {
  find(name: string): Promise<GitObject | undefined>;
  writeBlob(bytes: Uint8Array): Promise<string>;
  writeCommit(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** About 40 MB of names; a folder of 10,000 entries weighs 10,000. */
const REMEMBERED_ENTRIES = 300_000;

/** Trees never change, so they may be remembered; the least recently used goes first. Who asks for the same one waits for the same answer. */
function rememberTrees(load: (oid: string) => Promise<Tree>) {
  const known = new Map<string, Tree>();
  const coming = new Map<string, Promise<Tree>>();
  let entries = 0;
  const keep = (oid: string, tree: Tree): void => {
    if (!known.delete(oid)) entries += tree.size;
    known.set(oid, tree);
    for (const [oldest, { size }] of known) {
      if (entries <= REMEMBERED_ENTRIES || oldest === oid) break;
      known.delete(oldest);
      entries -= size;
    }
  };
  return async (oid: string): Promise<Tree> => {
    let tree = known.get(oid);
    if (!tree) {
      const loading = coming.get(oid) ?? load(oid).finally(() => coming.delete(oid));
      coming.set(oid, loading);
      tree = await loading;
    }
    keep(oid, tree);
    return tree;
  };
}

/** `<oid> <type> <size>` announces the bytes and a line feed; `<name> missing` announces nothing. */
const bodySize = (line: string): number => Number(/^[0-9a-f]{40} \w+ (\d+)$/.exec(line)?.[1] ?? -1) + 1;

/**
 * `hash-object` stays only if it is given files, so what is to be hashed lies in a folder of our own for that moment: beside
 * the objects, where no cleaner of temporary files comes by.
 */
function openWriters(dir: string) {
  let folder: Promise<string> | undefined;
  let count = 0;
  const writer = (type: 'blob' | 'commit') => {
    const hashing = converse(dir, ['hash-object', '-t', type, '-w', '--no-filters', '--stdin-paths']);
    const write = async (bytes: Uint8Array): Promise<string> => {
      folder ??= fs.mkdtemp(path.join(dir, 'desk-incoming-'));
      const file = path.join(await folder, String(count++));
      try {
        await fs.writeFile(file, bytes);
        return (await hashing.ask(`${file}\n`)).line;
      } finally {
        await fs.rm(file, { force: true });
      }
    };
    return { write, close: hashing.close };
  };
  const [blobs, commits] = [writer('blob'), writer('commit')];
  return {
    writeBlob: blobs.write,
    writeCommit: commits.write,
    async close() {
      blobs.close();
      commits.close();
      if (folder) await fs.rm(await folder, { recursive: true, force: true });
    },
  };
}

export function openObjects(dir: string): Objects {
  const reader = converse(dir, ['cat-file', '--batch', '-z']);
  const trees = converse(dir, ['mktree', '-z', '--batch', '--missing']);
  const { close, ...writers } = openWriters(dir);

  const find = async (name: string): Promise<GitObject | undefined> => {
    const { line, body } = await reader.ask(`${name}\0`, bodySize);
    const [oid, type] = line.split(' ') as [string, string];
    return body.length > 0 ? { oid, type, bytes: body.subarray(0, -1) } : undefined;
  };
  const read = rememberTrees(async (oid) => {
    const object = await find(oid);
    if (object?.type !== 'tree') throw new Error(`${oid} is no tree`);
    return parseTree(object.bytes);
  });
  return {
    find,
    read,
    ...writers,
    write: async (tree) => (await trees.ask(treeQuestion(tree))).line,
    async close() {
      reader.close();
      trees.close();
      await close();
    },
  };
}
