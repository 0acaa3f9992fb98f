import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Original } from '../originals.ts';
import { developPhotos, type Development } from '../pipeline.ts';

interface Likeness {
  width?: number;
  height?: number;
  /** The left half; the right half is white, so that a turned picture can be told. */
  colour?: string;
}

/** A JPEG, dark on its left half and white on its right. */
export async function aJpeg({ width = 300, height = 200, colour = '#c00000' }: Likeness = {}): Promise<Buffer> {
  const left = await sharp({ create: { width: Math.ceil(width / 2), height, channels: 3, background: colour } })
    .png()
    .toBuffer();
  const paper = sharp({ create: { width, height, channels: 3, background: '#fff' } });
  return paper
    .composite([{ input: left, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
}

/** The same as a telephone held upright writes it: turned by a flag, with the place and the camera in it. */
export async function aPhonePhoto(likeness: Likeness = {}): Promise<Buffer> {
  const bytes = await aJpeg(likeness);
  const exif = { IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1' } };
  return sharp(bytes).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

/** A hundred megapixels in a few hundred kilobytes: small to upload, 400 MB to decode. */
export async function aHugePng(): Promise<Buffer> {
  return sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
}

export const anSvg = (): Buffer => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
export const aHeic = (): Buffer => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A content folder and a cache that vanish with the test. */
export function aWorkshop() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'media-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  const dir = path.join(root, 'cache', 'media');
  const originals: Original[] = [];

  return {
    root,
    dir,
    originals,
    /** Lays a photo beside a story and lists it there. */
    list(file: string, bytes?: Buffer): Original {
      const original = { key: `stories/s-1/${file}`, path: path.join(root, file), listedIn: 'stories/2026/s-1/index.md' };
      if (bytes) fs.writeFileSync(original.path, bytes);
      originals.push(original);
      return original;
    },
    develop: (): Promise<Development> => developPhotos(originals, undefined, dir),
    cached: (): string[] => fs.readdirSync(dir).sort(),
    /** Makes every file of the cache look this many days old. */
    age(days: number): void {
      const then = Date.now() / 1000 - days * 86_400;
      for (const name of fs.readdirSync(dir)) fs.utimesSync(path.join(dir, name), then, then);
    },
    read: (name: string): Buffer => fs.readFileSync(path.join(dir, name)),
  };
}
