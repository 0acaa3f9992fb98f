import { commitBytes, parseCommit } from './commit-object.ts';
import { findLink } from './differences.ts';
import type { Objects } from './objects.ts';
import { pathSegments } from './path.ts';
import { UnusablePath, type Change, type CommitInfo, type CommitWish, type MergeWish } from './repository.ts';
import { runGit } from './run-git.ts';
import { rewriteTree } from './tree.ts';

/** Reads, makes and merges commits. Nothing here moves a ref. */
export function commitsOf(dir: string, objects: Objects) {
  const info = async (commit: string): Promise<CommitInfo> => {
    const object = await objects.find(commit);
    if (object?.type !== 'commit') throw new Error(`${commit} is no commit`);
    return parseCommit(object.oid, object.bytes);
  };

  async function treeWith(root: string | undefined, changes: readonly Change[]): Promise<string> {
    const paths = changes.map(({ path }) => ({ path, segments: pathSegments(path) }));
    const oids = await Promise.all(changes.map(({ bytes }) => (bytes ? objects.writeBlob(bytes) : null)));
    const edits = paths.map((path, i) => ({ ...path, oid: oids[i]! }));
    return (await rewriteTree(objects, root, edits)) ?? objects.write(new Map());
  }

  const commitTree = (tree: string, parents: readonly string[], wish: MergeWish): Promise<string> =>
    objects.writeCommit(commitBytes(tree, parents, wish));

  async function commit({ onto, parents, ...wish }: CommitWish): Promise<string> {
    const root = onto === null ? undefined : (await info(onto)).tree;
    const tree = await treeWith(root, wish.changes);
    return commitTree(tree, parents ?? (onto === null ? [] : [onto]), wish);
  }

  async function merge(ours: string, theirs: string, wish: MergeWish): Promise<{ commit: string } | { conflicts: string[] }> {
    const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs];
    const { code, stdout } = await runGit(dir, args, { codes: [0, 1] });
    const [tree, ...conflicts] = stdout.toString().split('\0').filter(Boolean) as [string, ...string[]];
    if (code === 1) return { conflicts };
    const link = await findLink(objects, (await info(ours)).tree, tree);
    if (link !== undefined) throw new UnusablePath(link, '草稿里那是链接或子模块');
    const whole = wish.changes.length > 0 ? await treeWith(tree, wish.changes) : tree;
    return { commit: await commitTree(whole, [ours, theirs], wish) };
  }

  return { info, commit, merge };
}
