import fs from 'node:fs';
import path from 'node:path';
import { SHARD_FOLDER, writeClaims } from '../claims/write-claims.ts';
import { writePolicy } from '../csp/integration.ts';
import { writeDataFiles } from '../data/write.ts';
import { publishMedia, publishPosters } from '../media/integration.ts';
import { SiteFiles } from './site-files.ts';

export interface SideTask {
  contentDir: string;
  outDir: string;
  /** Where the files are made before those that differ take their place. */
  scratch: string;
  site: string;
  /** False where nothing changed that open data or the claim check speak of. */
  withData: boolean;
}

/** Open data and the files of single versions: what no page is, below folders that pages share. */
const isData = (file: string): boolean => /^data\/v1\/|^honors\/[^/]+\/v\d+\/[^/]+\.(?:csv|json)$/u.test(file);

function replaceData({ contentDir, scratch, site }: SideTask, files: SiteFiles): void {
  fs.rmSync(scratch, { recursive: true, force: true });
  writeDataFiles({ contentDir, outDir: scratch, site: new URL(site) });
  writeClaims(contentDir, scratch);
  const fresh = new Set(new SiteFiles(scratch).list());
  for (const file of fresh) files.replace(file, fs.readFileSync(path.join(scratch, file)));
  const standing = ['data/v1', 'honors', SHARD_FOLDER].flatMap((folder) => files.list(folder));
  const stale = standing.filter((file) => (isData(file) || file.startsWith(`${SHARD_FOLDER}/`)) && !fresh.has(file));
  for (const file of stale) files.remove(file);
  fs.rmSync(scratch, { recursive: true, force: true });
}

/** What a build writes beside its pages, brought up to date by the same functions. */
export function replaceSideFiles(task: SideTask): Pick<SiteFiles, 'written' | 'removed'> {
  const files = new SiteFiles(task.outDir);
  if (task.withData) replaceData(task, files);
  publishMedia(task.outDir);
  publishPosters(task.outDir);
  writePolicy(task.outDir, task.contentDir);
  return { written: files.written, removed: files.removed };
}
