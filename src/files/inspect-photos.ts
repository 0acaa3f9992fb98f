import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Entry } from '#domain/entry/entry.ts';
import type { Library } from '#domain/library/library.ts';
import { allEntries, attachmentKey } from '#domain/library/library.ts';
import { placed, type FoundProblem, type Problem } from '#domain/problem/problem.ts';

/** A telephone's largest picture is 200 megapixels; ours are shown at 1600 px, and decoding costs 4 bytes a pixel. */
export const MEGAPIXEL_LIMIT = 60;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

/** SVG may carry script, and sharp would render it; it is told by its first bytes, whatever its name says. */
function isVector(head: Buffer): boolean {
  return /<svg|<!doctype svg|<\?xml/i.test(head.toString('latin1'));
}

/** HEIC shares its container with AVIF; only the brand tells them apart. */
function isHeic(head: Buffer): boolean {
  return /ftyp(?:hei|hev|mif1|msf1)/.test(head.toString('latin1').slice(4, 16));
}

function readHead(file: string): Buffer {
  const handle = fs.openSync(file, 'r');
  const head = Buffer.alloc(1024);
  const length = fs.readSync(handle, head);
  fs.closeSync(handle);
  return head.subarray(0, length);
}

async function decodeProblems(file: string, photo: string): Promise<FoundProblem[]> {
  try {
    const { width, height, format } = await sharp(file, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format)) return [{ code: 'photo/unsupported', values: { photo, format } }];
    const megapixels = Math.round((width * height) / 1e6);
    if (megapixels > MEGAPIXEL_LIMIT) return [{ code: 'photo/too-large', values: { photo, megapixels, limit: MEGAPIXEL_LIMIT } }];
    await sharp(file, { failOn: 'error' }).resize(8).raw().toBuffer();
    return [];
  } catch (error) {
    return [{ code: 'photo/unreadable', values: { photo, reason: (error as Error).message.split('\n')[0]! } }];
  }
}

/** What is wrong with a picture file; empty when it can be published. Never throws for bad bytes. */
export async function inspectPhoto(file: string): Promise<FoundProblem[]> {
  const photo = path.basename(file);
  const head = readHead(file);
  if (head.length === 0) return [{ code: 'photo/empty', values: { photo } }];
  if (isVector(head)) return [{ code: 'photo/unsafe-vector', values: { photo } }];
  if (isHeic(head)) return [{ code: 'photo/unsupported', values: { photo, format: 'HEIC' } }];
  return decodeProblems(file, photo);
}

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
