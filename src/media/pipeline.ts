import type { Problem } from '#domain/problem/problem.ts';
import { cachedNames, mediaDir, tidy } from './cache.ts';
import { develop, type Developed } from './develop.ts';
import { filesInUse, readManifest, saveManifest, type Manifest } from './manifest.ts';
import type { Original } from './originals.ts';

/** Two cores, and a decoded picture costs four bytes a pixel. */
const WORKERS = 2;

export interface Development {
  manifest: Manifest;
  problems: Problem[];
  /** Photos encoded in this run; the others were there already. */
  made: number;
  /** Files that nobody had used for thirty days, now gone from the cache. */
  removed: number;
}

async function forEach<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

/**
 * Brings the cache up to date with the photos that the content lists. Unchanged photos are not read; a bad one
 * gives a problem and is left out while the rest go on.
 */
export async function developPhotos(originals: readonly Original[], onDone = () => {}, dir = mediaDir()): Promise<Development> {
  const known = readManifest(dir);
  const room = { dir, known, cached: cachedNames(dir) };
  const results: Developed[] = [];
  await forEach(originals, async (original, index) => {
    results[index] = await develop(original, room);
    onDone();
  });
  const entries = results.flatMap((result, index) => (result.problems ? [] : [[originals[index]!.key, result] as const]));
  const manifest = Object.fromEntries(entries.map(([key, { entry }]) => [key, entry]));
  saveManifest(manifest, dir);
  const problems = results.flatMap((result) => result.problems ?? []);
  const removed = tidy(dir, filesInUse(known), filesInUse(manifest));
  return { manifest, problems, made: entries.filter(([, { made }]) => made).length, removed };
}
