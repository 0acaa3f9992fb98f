import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { createRandom, type Random } from './random.ts';
import type { Input, World } from './world.ts';

/** At most so many different pictures: the site makes derivatives once per content, and the bench is not about sharp. */
const POOL = 24;
const SIZE = { width: 2000, height: 1333 };

const poolSize = ({ counts }: World): number => Math.min(POOL, counts.stories + 1);
const fileOf = (index: number): string => `photo-${String(index).padStart(2, '0')}.jpg`;

function noise(random: Random, width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = random.int(0, 255);
  return sharp(pixels, { raw: { width, height, channels: 3 } }).resize({ ...SIZE, fit: 'fill' });
}

/** Large soft shapes under a finer grain: it weighs about as much as a photograph of the same size. */
async function makePhoto(file: string, random: Random): Promise<void> {
  const input = await noise(random, 300, 200).raw().toBuffer();
  const grain = { input, raw: { ...SIZE, channels: 3 as const }, blend: 'soft-light' as const };
  await noise(random, 12, 8).composite([grain]).jpeg({ quality: 82 }).toFile(file);
}

/** Fills a hidden folder with the pictures that stories link to; a hidden folder is no content. */
export async function makePhotoPool(world: World): Promise<void> {
  const pool = path.join(world.folder.root, '.photos');
  fs.mkdirSync(pool, { recursive: true });
  for (let i = 0; i < poolSize(world); i += 1) await makePhoto(path.join(pool, fileOf(i)), createRandom(world.seed, `photo/${i}`));
}

/** Two different photographs of a story where photographs are wanted. */
export function photosFor(world: World, random: Random): Input<'stories'>['photos'] {
  if (!world.photos) return undefined;
  const pool = Array.from({ length: poolSize(world) }, (_, i) => i);
  return random.some(pool, 2).map((at) => ({
    file: fileOf(at),
    alt: '示例画面：红十字志愿者在现场',
    caption: '志愿者在活动现场（示例图，由程序生成）',
    credit: '示例',
  }));
}
