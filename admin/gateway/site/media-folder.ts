import fs from 'node:fs';
import path from 'node:path';
import { ownerOf } from '#domain/library/entry-path.ts';
import { format } from '#domain/problem/problem.ts';
import { developEntries } from '#media/develop-entries.ts';
import { posterNames, postersInUse, readPosters, type PosterManifest } from '#media/poster/manifest.ts';

export interface MediaTask {
  contentDir: string;
  outDir: string;
  cacheDir: string;
}

/** A second name costs nothing; another file system takes a copy. The name tells the content, so what is there may stay. */
function link(from: string, to: string): void {
  if (fs.existsSync(to)) return;
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}

/**
 * Makes the pictures of entries that changed and puts them beside the pages, before any page names them. Those that no
 * entry lists any more go at once: who took a photo back does not wait for the last page. Throws the editor's words.
 */
export async function publishPictures({ contentDir, outDir, cacheDir }: MediaTask, changed: readonly string[]): Promise<void> {
  const owners = new Map(changed.map(ownerOf).flatMap((owner) => (owner ? [[owner.file, owner]] : [])));
  const bundles = Array.from(owners.values()).filter(({ file }) => file.endsWith('.md'));
  if (bundles.length === 0) return;
  const cache = path.join(cacheDir, 'media');
  const { problems, added, gone } = await developEntries(bundles, contentDir, cache);
  const target = path.join(outDir, 'media');
  fs.mkdirSync(target, { recursive: true });
  for (const name of added) link(path.join(cache, name), path.join(target, name));
  for (const name of gone) fs.rmSync(path.join(target, name), { force: true });
  if (problems.length > 0) throw new Error(problems.map(format).join('\n\n'));
}

const postersOf = ({ cacheDir }: MediaTask): string => path.join(cacheDir, 'posters');

export const postersNow = (task: MediaTask): PosterManifest => readPosters(postersOf(task));

/** Puts posters beside the pages that were drawn since `before`, and takes those away that show nothing any more. Tells whose page changes. */
export function publishPosters(task: MediaTask, before: PosterManifest): string[] {
  const after = postersNow(task);
  const target = path.join(task.outDir, 'media/posters');
  const changed = Object.keys({ ...before, ...after }).filter((id) => before[id] !== after[id]);
  fs.mkdirSync(target, { recursive: true });
  for (const hash of changed.flatMap((id) => after[id] ?? []))
    for (const name of posterNames(hash)) link(path.join(postersOf(task), name), path.join(target, name));
  const used = postersInUse(after);
  for (const name of postersInUse(before)) if (!used.has(name)) fs.rmSync(path.join(target, name), { force: true });
  return changed;
}
