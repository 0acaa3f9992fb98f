import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';
import { inspectPhoto } from '#files/inspect-photos.ts';
import { writeAtomically } from './cache.ts';
import { derivativeNames, PIPELINE, pictureName, publishedWidths, shareName, type Size } from './derivatives.ts';
import { encode, meanColour, measure } from './encode.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import type { Original } from './originals.ts';

/** What is there before a run: the photos of the last one, and the files in the cache. */
export interface Darkroom {
  dir: string;
  known: Manifest;
  /** Grows as pictures are written, so that the same picture in two stories is made once. */
  cached: Set<string>;
}

export type Developed = { entry: ManifestEntry; made: boolean; problems?: undefined } | { problems: Problem[] };

/** A picture that cannot be opened is for its editor to mend; a full disk is not, and stops the run. */
class Unreadable extends Error {}

async function readable<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: Error) => {
    throw new Unreadable(error.message.split('\n')[0], { cause: error });
  });
}

const told = ({ listedIn }: Original, problem: FoundProblem): Problem => placed(listedIn, { field: 'photos', ...problem });
const hashOf = (bytes: Buffer): string => createHash('sha256').update(PIPELINE).update(bytes).digest('hex').slice(0, 16);
const stampOf = ({ mtimeMs, size }: fs.Stats): string => `${PIPELINE}-${mtimeMs}-${size}`;
const isComplete = (names: string[], { cached }: Darkroom): boolean => names.every((name) => cached.has(name));

async function writeDerivatives({ dir, cached }: Darkroom, hash: string, bytes: Buffer, size: Size): Promise<void> {
  const pictures = encode(hash, bytes, size);
  for (;;) {
    const { done, value } = await readable(pictures.next());
    if (done) return;
    const [name, picture] = value;
    writeAtomically(path.join(dir, name), picture);
    cached.add(name);
  }
}

async function make(original: Original, stamp: string, room: Darkroom): Promise<Developed> {
  const bytes = await readable(fs.promises.readFile(original.path));
  const hash = hashOf(bytes);
  const found = room.cached.has(shareName(hash)) ? [] : await inspectPhoto(original.path);
  if (found.length > 0) return { problems: found.map((problem) => told(original, problem)) };
  const size = await readable(measure(bytes));
  const widths = publishedWidths(size.width);
  const made = !isComplete(derivativeNames({ hash, widths }), room);
  if (made) await writeDerivatives(room, hash, bytes, size);
  const colour = await meanColour(path.join(room.dir, pictureName(hash, widths[0]!, 'webp')));
  return { entry: { hash, ...size, widths, colour, stamp }, made };
}

/** The derivatives of one photo, made only where they are missing. Whatever is wrong with the picture is told, not thrown. */
export async function develop(original: Original, room: Darkroom): Promise<Developed> {
  const photo = path.basename(original.path);
  const stats = fs.statSync(original.path, { throwIfNoEntry: false });
  if (!stats) return { problems: [told(original, { code: 'photo/missing-file', values: { photo } })] };
  const stamp = stampOf(stats);
  const before = room.known[original.key];
  if (before?.stamp === stamp && isComplete(derivativeNames(before), room)) return { entry: before, made: false };
  return make(original, stamp, room).catch((error: Error) => {
    if (!(error instanceof Unreadable)) throw error;
    return { problems: [told(original, { code: 'photo/unreadable', values: { photo, reason: error.message } })] };
  });
}
