import type { LookupSource } from '#domain/lookup/files.ts';
import { manifestFile } from '#domain/lookup/manifest.ts';
import type { LookupSet } from '#domain/lookup/shard.ts';

/** Longer than that nobody waits; a slow telephone network is quicker. */
const PATIENCE = 20_000;

/** A manifest that was fetched ahead is as good as one fetched now for so long. */
const AHEAD = 60_000;

/** Where a page gets the files of the look-up, and what it fetches before it knows how to read it. */
export interface PageSource extends LookupSource {
  /** Starts what every question to names begins with, while the program for it is still on its way. */
  ahead(): void;
}

/**
 * The files of the look-up below `folder`. 404 is an index of another day, whatever else is not the file is a failure. The
 * address of this page holds what was asked, so it does not travel along as the referrer.
 */
export function lookupSource(folder: string): PageSource {
  let early: { at: number; data: Promise<unknown> } | undefined;
  const fetchJson = async (path: string, cache: RequestCache): Promise<unknown> => {
    const response = await fetch(folder + path, { cache, referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  const now = (set: LookupSet): Promise<unknown> => fetchJson(manifestFile(set), 'no-cache');
  return {
    ahead() {
      early = { at: Date.now(), data: now('names') };
      early.data.catch(() => (early = undefined));
    },
    manifest(set) {
      const taken = set === 'names' && early && Date.now() - early.at < AHEAD ? early.data : now(set);
      if (set === 'names') early = undefined;
      return taken;
    },
    shard: (path) => fetchJson(path, 'default'),
  };
}
