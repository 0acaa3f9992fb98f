import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { Photo } from '#domain/photo/photo.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { inspectPicture } from '#files/inspect-photos.ts';

/** A picture as it is kept: upright, without metadata, under a name that an address may hold. */
export interface TakenPicture {
  name: string;
  bytes: Buffer;
}

/** Twice what the site shows at most; what is larger only fills the repository. */
const LONGEST_SIDE = 6000;

const EXTENSIONS: Record<string, RegExp> = { jpg: /\.jpe?g$/u, png: /\.png$/u, webp: /\.webp$/u, avif: /\.avif$/u };

/** What sharp calls the format → the extension. AVIF is what remains of the HEIF family once HEIC was refused. */
const KINDS: Partial<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', heif: 'avif', avif: 'avif' };

/**
 * Decoded and encoded anew: neither the place where it was taken nor a camera's number passes, and nothing that hides behind
 * the picture. The qualities are high, as the site makes its own sizes from this file.
 */
async function encodeAnew(bytes: Buffer, kind: string): Promise<Buffer> {
  const upright = sharp(bytes, { failOn: 'error', limitInputPixels: false })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  if (kind === 'jpg') return upright.jpeg({ quality: 92 }).toBuffer();
  if (kind === 'png') return upright.png().toBuffer();
  return kind === 'webp' ? upright.webp({ quality: 90 }).toBuffer() : upright.avif({ quality: 70, effort: 2 }).toBuffer();
}

/** A name that the form may list and that fits the file; else one made of the entry's id and the picture's own bytes. */
function safeName(name: string, id: string, kind: string, bytes: Buffer): string {
  const fits = name.length <= 80 && Photo.shape.file.safeParse(name).success && EXTENSIONS[kind]!.test(name);
  return fits ? name : `${id}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${kind}`;
}

/** Checks a picture of the entry `id` and makes of it what is kept; the problems where it cannot be published. */
export async function takePicture(
  { name, bytes }: TakenPicture,
  { id, path }: { id: string; path: string },
): Promise<TakenPicture | { problems: Problem[] }> {
  const problems = (await inspectPicture(bytes, name)).map((found) => placed(path, { field: 'photos', ...found }));
  if (problems.length > 0) return { problems };
  try {
    const { format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const kind = KINDS[format] ?? 'jpg';
    return { name: safeName(name, id, kind, bytes), bytes: await encodeAnew(bytes, kind) };
  } catch (error) {
    // The first look decodes a small version; a file may break further down.
    const reason = (error as Error).message.split('\n')[0]!;
    return { problems: [placed(path, { code: 'photo/unreadable', field: 'photos', values: { photo: name, reason } })] };
  }
}
