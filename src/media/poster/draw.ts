import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { mediaDir } from '../cache.ts';
import { pictureName, publishedWidths } from '../derivatives.ts';
import { bannerLayout } from './banner.ts';
import { cropTo, type Frame } from './crop.ts';
import type { Design, PosterPhoto } from './design.ts';
import type { Format, Layout } from './layout.ts';
import { posterLayout } from './poster.ts';

const LAYOUTS: Record<Format, (design: Design) => Layout> = { poster: posterLayout, banner: bannerLayout };

/** Red letters and a code of fine squares do not bear chroma at half the resolution. */
const JPEG = { quality: 86, chromaSubsampling: '4:4:4' } as const;

/** The smallest derivative that fills the frame; its original need not be decoded again. */
function sourceOf(photo: PosterPhoto, needed: number, dir: string): string {
  const widths = publishedWidths(photo.width);
  return path.join(dir, pictureName(photo.hash, widths.find((width) => width >= needed) ?? widths.at(-1)!, 'webp'));
}

async function photoLayer(photo: PosterPhoto, frame: Frame, dir: string): Promise<OverlayOptions> {
  const { width, height, left, top } = cropTo(photo, frame);
  const scaled = sharp(sourceOf(photo, width, dir)).resize(width, height, { fit: 'fill' });
  const cut = scaled.extract({ left, top, width: frame.width, height: frame.height }).removeAlpha().toColourspace('srgb');
  const { data, info } = await cut.raw().toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels }, left: frame.left, top: frame.top };
}

/** One picture as JPEG: what 公众号, printers and messengers all take. */
export async function draw(design: Design, format: Format, photos = mediaDir()): Promise<Buffer> {
  const { photo: frame, svg } = LAYOUTS[format](design);
  const layers = frame && design.photo ? [await photoLayer(design.photo, frame, photos)] : [];
  return sharp(Buffer.from(svg)).composite(layers).flatten().jpeg(JPEG).toBuffer();
}
