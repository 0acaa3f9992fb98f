/** A repository as the gateway uses it. Plumbing only: no work tree, no hooks, refs move by compare-and-swap. */
export interface Person {
  name: string;
  email: string;
}

export interface TreeFile {
  /** From the root of the repository, with `/`. */
  path: string;
  oid: string;
}

/** A file that differs; `oid: null` where it is gone. */
export interface FileChange {
  path: string;
  oid: string | null;
}

/** What becomes of a path in a commit: new bytes, or `null` for “gone”. */
export interface Change {
  path: string;
  bytes: Uint8Array | null;
}

export interface CommitWish {
  /** The commit whose tree is changed, `null` for an empty one; also the first parent unless `parents` is given. */
  onto: string | null;
  parents?: readonly string[];
  changes: readonly Change[];
  message: string;
  author: Person;
  /** When the author wrote it (ISO 8601), if that was not now. */
  authoredAt?: string;
  committer: Person;
}

/** A merge takes its tree from both sides; `changes` come on top, in the same commit. */
export type MergeWish = Omit<CommitWish, 'onto' | 'parents'>;

export interface CommitInfo {
  oid: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  /** ISO 8601. */
  authoredAt: string;
  /** When the commit was made, ISO 8601. */
  at: string;
  message: string;
}

/** One step of a transaction on refs. `from: null` = must not exist yet; `to: null` = delete. */
export interface Move {
  branch: string;
  from: string | null;
  to: string | null;
}

/** The ref is not where the caller thought: somebody else was first. */
export class StaleRef extends Error {
  readonly ref: string;
  constructor(ref: string) {
    super(`${ref} has moved`);
    this.ref = ref;
  }
}

/** A path that is never written: unsafe by its name, or a link, a submodule or a folder lies there. */
export class UnusablePath extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`不能写入“${path}”：${why}。`);
    this.path = path;
  }
}

/** Symbolic links and submodules are no files here: never listed, never followed, never written, never merged. */
export interface Repository {
  readonly dir: string;
  /** The commit of a ref (`main`, `cms/stories/x` – without `refs/heads/`), or undefined. */
  tip(branch: string): Promise<string | undefined>;
  /** All branches whose name begins so; the prefix ends with `/`. */
  tips(prefix: string): Promise<Map<string, string>>;
  info(commit: string): Promise<CommitInfo>;
  /** All files of a commit, below a folder if one is named. */
  files(commit: string, folder?: string): Promise<TreeFile[]>;
  hasFolder(commit: string, folder: string): Promise<boolean>;
  find(commit: string, path: string): Promise<TreeFile | undefined>;
  /** Contents by oid, in the order asked; undefined for an unknown one. */
  blobs(oids: readonly string[]): Promise<(Buffer | undefined)[]>;
  /** Files that differ; `oid: null` where a file is gone in `to`. */
  changed(from: string, to: string): Promise<FileChange[]>;
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** Of all branches below a prefix that hold something `trunk` has not: by their tip, the commit where they left it. */
  forks(trunk: string, prefix: string): Promise<Map<string, string>>;
  /** Writes blobs, trees and a commit; moves no ref. */
  commit(wish: CommitWish): Promise<string>;
  /** A merge commit of two, or the paths in conflict. Moves no ref. */
  merge(ours: string, theirs: string, wish: MergeWish): Promise<{ commit: string } | { conflicts: string[] }>;
  /** All of them or none. Throws StaleRef. */
  move(...moves: readonly Move[]): Promise<void>;
  /** The last commit that touched a path on the first-parent line, seen from `commit`. */
  lastChange(commit: string, path: string): Promise<CommitInfo | undefined>;
  /** Packs what many small saves have left lying about. Safe at any time; takes seconds when there is much. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
