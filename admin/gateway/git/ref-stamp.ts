import fs from 'node:fs';
import path from 'node:path';

/** A clock of a file system may tick this slowly: what changed since is not surely told by its time. */
const TICK_MS = 100;

interface Stamp {
  text: string;
  /** When the youngest of the files changed. */
  youngest: number;
}

/** One look at a file for both: there may be thousands of branches. */
function stampOf(file: string): Stamp {
  const { mtimeNs, mtimeMs, size, ino } = fs.statSync(file, { bigint: true });
  return { text: `${file} ${mtimeNs} ${size} ${ino}`, youngest: Number(mtimeMs) };
}

function below(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
}

/** Times of all files that hold branches; nothing where git keeps them in another way (reftable, linked work trees). */
function stamp(dir: string): Stamp | undefined {
  const [heads, packed] = [path.join(dir, 'refs/heads'), path.join(dir, 'packed-refs')];
  try {
    if (fs.existsSync(path.join(dir, 'reftable'))) return undefined;
    const files = [heads, ...below(heads), ...(fs.existsSync(packed) ? [packed] : [])];
    const stamps = files.map(stampOf);
    return { text: stamps.map(({ text }) => text).join('\n'), youngest: Math.max(...stamps.map(({ youngest }) => youngest)) };
  } catch {
    // A lock came or went meanwhile: git is asked.
    return undefined;
  }
}

/**
 * Remembers lists of branches as long as no file that holds them has changed, whoever changed it. To ask git starts a process,
 * 30 ms for each list that an editor opens; to look at the times of a few hundred files takes 3.
 */
export function rememberWhileUnchanged<T>(dir: string, list: (prefix: string) => Promise<T>): (prefix: string) => Promise<T> {
  const known = new Map<string, { text: string; list: T }>();
  return async (prefix) => {
    const [before, now] = [stamp(dir), Date.now()];
    const found = known.get(prefix);
    if (before && found?.text === before.text) return found.list;
    const fresh = await list(prefix);
    if (before && before.youngest < now - TICK_MS) known.set(prefix, { text: before.text, list: fresh });
    else known.delete(prefix);
    return fresh;
  };
}
