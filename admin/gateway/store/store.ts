import type { CollectionName } from '#domain/form/meta.ts';
import type { DraftStatus } from '../../shared/api.ts';
import type { Change, FileChange, Person } from '../git/repository.ts';

/** Paths are relative to the content folder here; the store alone knows where that lies in the repository. */
export interface StoredFile {
  path: string;
  oid: string;
  bytes: Buffer;
}

/** 草稿: the branch of one entry. */
export interface Draft {
  collection: CollectionName;
  id: string;
  status: DraftStatus;
  /** Who set the status; the writer, while it is `draft`. */
  setBy: Person;
  /** Who wrote it last, and when (ISO 8601). */
  by: Person;
  at: string;
  tip: string;
  /** What it changes against the commit of main that it began from. */
  files: FileChange[];
}

export interface Save {
  collection: CollectionName;
  id: string;
  changes: readonly Change[];
  /** The blob that the writer saw at each path, null for none. A path left out is not compared. */
  seen: Readonly<Record<string, string | null>>;
  message: string;
  by: Person;
}

export interface Note {
  id: string;
  author: string;
  content: string;
  timestamp: string;
  updatedAt?: string;
  resolved: boolean;
}

/** Somebody else has saved this since the writer opened it. Becomes 409. */
export class Conflict extends Error {
  readonly paths: readonly string[];
  readonly by: string;
  readonly at: string;
  constructor(paths: readonly string[], by: string, at: string) {
    super(`${paths.join(', ')} changed by ${by} at ${at}`);
    this.paths = paths;
    this.by = by;
    this.at = at;
  }
}

/** There is no draft of that entry (any more). Becomes 404. */
export class NoDraft extends Error {
  constructor(collection: CollectionName, id: string) {
    super(`“${collection}/${id}”没有草稿：可能已经发布，或被删除。请刷新页面再看。`);
  }
}

export interface Published {
  commit: string;
  files: FileChange[];
}

/** The content repository as the protocol sees it. Writes are done one after another, whoever calls. */
export interface Store {
  head(): Promise<string>;
  /** A file of main. */
  read(path: string): Promise<StoredFile | undefined>;
  /** All paths of main below a folder; all there are for `''`. */
  list(folder: string): Promise<{ path: string; oid: string }[]>;
  /** What main has changed since a commit of its past, and where it stands now. */
  changedSince(commit: string): Promise<{ head: string; files: FileChange[] }>;
  blobs(oids: readonly string[]): Promise<(Buffer | undefined)[]>;
  drafts(): Promise<Draft[]>;
  draft(collection: CollectionName, id: string): Promise<Draft | undefined>;
  /** A file as the draft has it: its own, else main's; undefined where it is gone. */
  readDraft(draft: Draft, path: string): Promise<StoredFile | undefined>;
  /** Makes or continues a draft; any save sets the status back to `draft`. Throws Conflict. */
  save(save: Save): Promise<Draft>;
  /** Throws NoDraft. */
  setStatus(collection: CollectionName, id: string, status: DraftStatus, by: Person): Promise<Draft>;
  /** Merges the draft into main, with `extra` changes in the same commit (numbers, seals). Throws Conflict, NoDraft. */
  publish(collection: CollectionName, id: string, by: Person, extra?: readonly Change[]): Promise<Published>;
  /** The draft is gone afterwards, whether it was there or not. */
  discard(collection: CollectionName, id: string): Promise<void>;
  /** Commits to main directly: withdrawals and the like. */
  change(changes: readonly Change[], message: string, by: Person): Promise<Published>;
  notes(collection: CollectionName, id: string): Promise<Note[]>;
  setNotes(collection: CollectionName, id: string, edit: (notes: Note[]) => Note[], by: Person): Promise<Note[]>;
  close(): Promise<void>;
}
