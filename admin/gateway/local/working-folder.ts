import fs from 'node:fs';
import path from 'node:path';
import { walk } from '#files/walk.ts';
import { blobOid } from '../git/blob-oid.ts';
import { writeContent } from '../site/content-folder.ts';
import type { Store } from '../store/store.ts';

/** So many files are held in memory at a time: photographs are large. */
const AT_ONCE = 50;

const isSame = (file: string, oid: string): boolean => fs.existsSync(file) && blobOid(fs.readFileSync(file)) === oid;

async function write(store: Store, dir: string, files: readonly { path: string; oid: string }[]): Promise<void> {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const blobs = await store.blobs(some.map(({ oid }) => oid));
    writeContent(
      dir,
      some.map(({ path: file }, i) => ({ path: file, bytes: blobs[i]! })),
    );
  }
}

/**
 * Brings the folder that the site is built from to what main says. Main may have moved while nobody was there: by a push, or
 * by a publication that a power cut stopped before its pages. Returns how many files differed.
 */
export async function followMain(store: Store, dir: string): Promise<number> {
  fs.mkdirSync(dir, { recursive: true });
  const files = await store.list('');
  const known = new Set(files.map((file) => file.path));
  const gone = Array.from(walk(dir)).filter((file) => !known.has(file));
  const changed = files.filter((file) => !isSame(path.join(dir, file.path), file.oid));
  writeContent(
    dir,
    gone.map((file) => ({ path: file, bytes: null })),
  );
  await write(store, dir, changed);
  return gone.length + changed.length;
}
