import fs from 'node:fs';
import path from 'node:path';
import { cacheDir } from '#files/paths.ts';

const DAY = 86_400_000;
/** Long enough to go back to last month's content without making its pictures again. */
const KEPT_UNUSED = 30 * DAY;

/** Where derivatives lie: outside the repository and outside `public/`, which Astro copies on every build. */
export const mediaDir = (): string => path.join(cacheDir(), 'media');

let written = 0;

/** Whoever reads the file finds the old bytes or the new ones, never half of them, even after a power cut. */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}-${written++}.tmp`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(beside, data, { flush: true });
  fs.renameSync(beside, file);
}

/** The names of all files in the cache; one listing instead of seven questions a photo. */
export function cachedNames(dir: string): Set<string> {
  return fs.existsSync(dir) ? new Set(fs.readdirSync(dir)) : new Set();
}

/** Starts the thirty days of files that have just fallen out of use, however old they are. */
export function retire(dir: string, names: Iterable<string>, now = Date.now()): void {
  for (const name of names) {
    const file = path.join(dir, name);
    if (fs.existsSync(file)) fs.utimesSync(file, now / 1000, now / 1000);
  }
}

/** Removes what nobody has used for thirty days, left-overs of interrupted writes among it; tells how many files. */
export function sweep(dir: string, used: ReadonlySet<string>, now = Date.now()): number {
  const unused = Array.from(cachedNames(dir), (name) => path.join(dir, name)).filter((file) => !used.has(path.basename(file)));
  const old = unused.filter((file) => now - fs.statSync(file).mtimeMs > KEPT_UNUSED);
  for (const file of old) fs.rmSync(file, { force: true });
  return old.length;
}

/** Keeps what is in use, starts the time of what has just fallen out of it, removes what has long been out. */
export function tidy(dir: string, before: ReadonlySet<string>, used: ReadonlySet<string>): number {
  retire(
    dir,
    Array.from(before).filter((name) => !used.has(name)),
  );
  return sweep(dir, used);
}
