import type { FileChange } from '../git/repository.ts';
import { branchOf, DRAFTS, entryOf } from './branch-name.ts';
import { fromRepository, headOf, type EntryKey, type Ground } from './ground.ts';
import type { Draft } from './store.ts';
import { statusOf } from './trailers.ts';

/** A draft, and the commit of main that it began from. */
export interface KnownDraft {
  draft: Draft;
  base: string;
}

export interface DraftReader {
  draft(entry: EntryKey): Promise<KnownDraft | undefined>;
  drafts(): Promise<Draft[]>;
  /** Tells of a draft that was just written, and where it left main: nothing needs to be looked up. */
  written(entry: EntryKey, tip: string, base: string): Promise<Draft>;
}

const keyOf = ({ collection, id }: EntryKey, tip: string): string => `${collection}/${id} ${tip}`;
const isEntry = <T extends { entry?: EntryKey }>(found: T): found is T & { entry: EntryKey } => found.entry !== undefined;

/**
 * Reads drafts from their branches. A draft is compared with the commit where it left main, never with main as it is now:
 * what others have published since is no part of it (research/cms.md §2.1, fault 2). What a tip holds never changes, so
 * it is read once; with 200 drafts that is the difference between a second and a moment.
 */
export function readDrafts(ground: Ground): DraftReader {
  const { repository } = ground;
  const known = new Map<string, Promise<KnownDraft | undefined>>();

  async function load({ collection, id }: EntryKey, tip: string, base: string | undefined): Promise<KnownDraft | undefined> {
    // Main already holds it: published, and the branch was left behind.
    if (!base || base === tip) return undefined;
    const info = await repository.info(tip);
    const files: FileChange[] = fromRepository(ground, await repository.changed(base, tip));
    return { draft: { collection, id, ...statusOf(info), by: info.author, at: info.authoredAt, tip, files }, base };
  }

  function remembered(entry: EntryKey, tip: string, base: () => Promise<string | undefined>): Promise<KnownDraft | undefined> {
    const key = keyOf(entry, tip);
    const found = known.get(key) ?? base().then((oid) => load(entry, tip, oid));
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  }

  async function drafts(): Promise<Draft[]> {
    const tips = Array.from(await repository.tips(DRAFTS), ([branch, tip]) => ({ entry: entryOf(branch), tip })).filter(isEntry);
    const keys = new Set(tips.map(({ entry, tip }) => keyOf(entry, tip)));
    for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
    let forks: Promise<Map<string, string>> | undefined;
    const forkOf = async (tip: string) => (await (forks ??= headOf(ground).then((head) => repository.forks(head, DRAFTS)))).get(tip);
    const all = await Promise.all(tips.map(({ entry, tip }) => remembered(entry, tip, () => forkOf(tip))));
    return all.flatMap((found) => (found ? [found.draft] : []));
  }

  return {
    drafts,
    async draft(entry) {
      const tip = await repository.tip(branchOf(DRAFTS, entry.collection, entry.id));
      if (tip === undefined) return undefined;
      return remembered(entry, tip, async () => repository.mergeBase(await headOf(ground), tip));
    },
    async written(entry, tip, base) {
      return (await remembered(entry, tip, async () => base))!.draft;
    },
  };
}
