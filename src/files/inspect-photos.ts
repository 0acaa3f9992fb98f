import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Entry } from '#domain/entry/entry.ts';
import type { Library } from '#domain/library/library.ts';
import { allEntries, attachmentKey } from '#domain/library/library.ts';
import { HEAD_LENGTH, MEGAPIXEL_LIMIT, sniff } from '#domain/photo/picture.ts';
import { placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';

const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

function readHead(file: string): Buffer {
  const handle = fs.openSync(file, 'r');
  const head = Buffer.alloc(HEAD_LENGTH);
  const length = fs.readSync(handle, head);
  fs.closeSync(handle);
  return head.subarray(0, length);
}

async function decodeProblems(picture: string | Buffer, photo: string): Promise<FoundProblem[]> {
  try {
    const { width, height, format } = await sharp(picture, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format)) return [{ code: 'photo/unsupported', values: { photo, format } }];
    const megapixels = Math.round((width * height) / 1e6);
    if (megapixels > MEGAPIXEL_LIMIT) return [{ code: 'photo/too-large', values: { photo, megapixels, limit: MEGAPIXEL_LIMIT } }];
    await sharp(picture, { failOn: 'error' }).resize(8).raw().toBuffer();
    return [];
  } catch (error) {
    return [{ code: 'photo/unreadable', values: { photo, reason: (error as Error).message.split('\n')[0]! } }];
  }
}

async function inspect(picture: string | Buffer, head: Buffer, photo: string): Promise<FoundProblem[]> {
  if (head.length === 0) return [{ code: 'photo/empty', values: { photo } }];
  const format = sniff(head);
  // Neither is left to sharp: it would render the one, script and all, and takes the other for AVIF.
  if (format === 'svg') return [{ code: 'photo/unsafe-vector', values: { photo } }];
  if (format === 'heic') return [{ code: 'photo/unsupported', values: { photo, format: 'HEIC' } }];
  return decodeProblems(picture, photo);
}

/** What is wrong with a picture file; empty when it can be published. Never throws for bad bytes. */
export const inspectPhoto = (file: string): Promise<FoundProblem[]> => inspect(file, readHead(file), path.basename(file));

/** The same for a picture that is on no disk yet. */
export const inspectPicture = (bytes: Buffer, photo: string): Promise<FoundProblem[]> =>
  inspect(bytes, bytes.subarray(0, HEAD_LENGTH), photo);

async function entryProblems(library: Library, root: string, { collection, id, file }: Entry): Promise<Problem[]> {
  const names = library.attachments.get(attachmentKey(collection, id)) ?? [];
  const folder = path.join(root, path.dirname(file));
  const found = await Promise.all(names.map((name) => inspectPhoto(path.join(folder, name))));
  return found.flat().map((problem) => placed(file, { field: 'photos', ...problem }));
}

/** The picture files of a whole content folder. */
export async function photoFileProblems(library: Library, root: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const entry of allEntries(library)) problems.push(...(await entryProblems(library, root, entry)));
  return problems;
}
