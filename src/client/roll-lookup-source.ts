import type { LookupSource } from '#domain/lookup/files.ts';
import { manifestFile } from '#domain/lookup/manifest.ts';

/** Longer than that nobody waits; a slow telephone network is quicker. */
const PATIENCE = 20_000;

/**
 * The files of the look-up below `folder`. 404 is an index of another day, whatever else is not the file is a failure. The
 * address of this page holds what was asked, so it does not travel along as the referrer.
 */
export function lookupSource(folder: string): LookupSource {
  const fetchJson = async (path: string, cache: RequestCache): Promise<unknown> => {
    const response = await fetch(folder + path, { cache, referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  return { manifest: (set) => fetchJson(manifestFile(set), 'no-cache'), shard: (path) => fetchJson(path, 'default') };
}
