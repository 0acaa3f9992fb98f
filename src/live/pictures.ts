import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { MEGAPIXEL_LIMIT } from '#domain/photo/picture.ts';
import type { DraftPicture } from '#files/live-view.ts';

const WIDTH = 960;
const GREY = '#8a8680';
/** A story has a dozen pictures, and its preview is asked for at each pause of the editor. */
const KEPT = 120;

const known = new Map<string, DraftPicture>();

const dataUrl = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const SIGN = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><rect width="960" height="640" fill="#e8e4de"/><text x="480" y="330" font-size="36" text-anchor="middle" fill="#57524b">照片还没有上传，或者无法打开</text></svg>`;

/** In place of a picture that is not there. */
export const NO_PICTURE: DraftPicture = { src: dataUrl('image/svg+xml', Buffer.from(SIGN)), width: 960, height: 640, colour: GREY };

async function reduce(bytes: Uint8Array): Promise<DraftPicture> {
  const image = sharp(bytes, { limitInputPixels: MEGAPIXEL_LIMIT * 1e6 }).autoOrient();
  const { data, info } = await image
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp({ quality: 60, effort: 1 })
    .toBuffer({ resolveWithObject: true });
  return { src: dataUrl('image/webp', data), width: info.width, height: info.height, colour: GREY };
}

/**
 * A picture that was chosen and not yet saved has no address. It travels inside the page, reduced: the preview then shows the
 * very bytes that its editor chose, and nothing of them stays on any disk.
 */
export async function draftPicture(bytes: Uint8Array): Promise<DraftPicture> {
  const key = createHash('sha1').update(bytes).digest('base64url');
  const found = known.get(key) ?? (await reduce(bytes).catch(() => NO_PICTURE));
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return found;
}
