import { createHash } from 'node:crypto';
import path from 'node:path';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { cachedNames, mediaDir, tidy, writeAtomically } from '../cache.ts';
import { everySoOften } from '../progress.ts';
import type { Design } from './design.ts';
import { draw } from './draw.ts';
import { hasChineseFont, missingGlyphs } from './font.ts';
import type { PosterJob } from './jobs.ts';
import { FORMATS, type Format } from './layout.ts';
import { posterName, posterNames, postersDir, postersInUse, readPosters, savePosters, type PosterManifest } from './manifest.ts';

interface Options {
  report?: (done: number, total: number) => void;
  /** Where posters are kept, and where the derivatives of photographs lie. */
  dir?: string;
  photos?: string;
  /** Which of the stories that are not among the jobs keep the posters they have; unless it is told, they are gone. */
  keep?: (id: string) => boolean;
  /** How many are drawn at most; the rest waits for the next run. */
  most?: number;
}
type Folders = Required<Pick<Options, 'dir' | 'photos'>>;

interface Wanted extends PosterJob {
  hash: string;
}

export interface PosterRun {
  manifest: PosterManifest;
  problems: Problem[];
  /** Designs drawn in this run; those of the other stories were there already. */
  made: number;
  /** Designs that are still to be drawn because there were more than `most`. */
  waiting: number;
  /** Files that nobody had used for thirty days, now gone from the cache. */
  removed: number;
}

const hashOf = (design: Design): string => createHash('sha256').update(JSON.stringify(design)).digest('hex').slice(0, 16);

const lettersOf = ({ title, summary, organization, site, photo }: Design): string =>
  [title, summary, organization, site, photo?.credit].join('');

/** A character that no font has is told, and nothing drawn: a name is not printed with a box in it. */
async function drawBoth({ file, design, hash }: Wanted, { dir, photos }: Folders): Promise<Problem[]> {
  const missing = await missingGlyphs(lettersOf(design));
  if (missing.length > 0) return [placed(file, { code: 'poster/missing-glyph', values: { characters: missing.join('') } })];
  for (const format of Object.keys(FORMATS) as Format[]) {
    writeAtomically(path.join(dir, posterName(hash, format)), await draw(design, format, photos));
  }
  return [];
}

const complete = (wanted: readonly Wanted[], dir: string): Wanted[] => {
  const cached = cachedNames(dir);
  return wanted.filter(({ hash }) => posterNames(hash).every((name) => cached.has(name)));
};

/** Equal designs are one picture, drawn once. */
function missingOf(wanted: readonly Wanted[], dir: string): Wanted[] {
  const there = new Set(complete(wanted, dir));
  return Array.from(new Map(wanted.filter((each) => !there.has(each)).map((each) => [each.hash, each])).values());
}

async function drawMissing(missing: readonly Wanted[], folders: Folders, report: Options['report']): Promise<Problem[]> {
  if (missing.length === 0) return [];
  if (!(await hasChineseFont())) return [placed('海报', { code: 'poster/no-font' })];
  const tick = everySoOften(missing.length, report ?? (() => {}));
  const problems: Problem[] = [];
  for (const each of missing) {
    problems.push(...(await drawBoth(each, folders)));
    tick();
  }
  return problems;
}

const kept = (before: PosterManifest, keep: (id: string) => boolean): PosterManifest =>
  Object.fromEntries(Object.entries(before).filter(([id]) => keep(id)));

/**
 * Brings the cache up to date with the stories; one whose posters would look the same costs nothing. No problem here
 * stops a build: a site without posters is whole, a poster without letters is not.
 */
export async function makePosters(jobs: readonly PosterJob[], options: Options = {}): Promise<PosterRun> {
  const { report, dir = postersDir(), photos = mediaDir(), keep = () => false, most = Infinity } = options;
  const before = readPosters(dir);
  const wanted = jobs.map((job) => ({ ...job, hash: hashOf(job.design) }));
  const missing = missingOf(wanted, dir);
  const problems = await drawMissing(missing.slice(0, most), { dir, photos }, report);
  const made = Object.fromEntries(complete(wanted, dir).map(({ id, hash }) => [id, hash]));
  const asked = new Set(jobs.map(({ id }) => id));
  const manifest = { ...kept(before, (id) => !asked.has(id) && keep(id)), ...made };
  savePosters(manifest, dir);
  const removed = tidy(dir, postersInUse(before), postersInUse(manifest));
  const waiting = Math.max(0, missing.length - most);
  return { manifest, problems, made: missing.length - missingOf(missing, dir).length, waiting, removed };
}
