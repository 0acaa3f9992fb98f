import fs from 'node:fs';
import path from 'node:path';
import { cacheDir } from '#files/paths.ts';
import { writeAtomically } from '../cache.ts';
import { followed } from '../followed.ts';
import { FORMATS, type Format } from './layout.ts';

/** By the id of a story: the hash of its design. */
export type PosterManifest = Record<string, string>;

/** Beside the photographs, not among them: each cache is swept by those who know what is in use. */
export const postersDir = (): string => path.join(cacheDir(), 'posters');
const MANIFEST = 'manifest.json';

const ALL = Object.keys(FORMATS) as Format[];

export function posterName(hash: string, format: Format): string {
  const { width, height } = FORMATS[format];
  return `${hash}-${width}x${height}.jpg`;
}

export const posterNames = (hash: string): string[] => ALL.map((format) => posterName(hash, format));
export const isPosterName = (name: string): boolean => /^[0-9a-f]{16}-(?:1080x1440|900x383)\.jpg$/.test(name);

export function readPosters(dir = postersDir()): PosterManifest {
  const file = path.join(dir, MANIFEST);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as PosterManifest) : {};
}

export function savePosters(manifest: PosterManifest, dir = postersDir()): void {
  writeAtomically(path.join(dir, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

export const postersInUse = (manifest: PosterManifest): Set<string> => new Set(Object.values(manifest).flatMap(posterNames));

const currentPosters = followed(() => path.join(postersDir(), MANIFEST), readPosters);

/** A picture that a page offers for download. */
export interface PosterLink {
  href: string;
  /** 1080×1440 */
  size: string;
  /** What the file is called on the reader's own disk. */
  file: string;
}

export type Posters = Record<Format, PosterLink>;

/** The posters of a story; undefined where none were made. */
export function posterLinks(id: string): Posters | undefined {
  const hash = currentPosters()[id];
  if (!hash) return undefined;
  const link = (format: Format): PosterLink => {
    const { width, height } = FORMATS[format];
    return { href: `/media/posters/${posterName(hash, format)}`, size: `${width}×${height}`, file: `${id}-${width}x${height}.jpg` };
  };
  return { poster: link('poster'), banner: link('banner') };
}
