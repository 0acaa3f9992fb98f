import sharp, { type Sharp } from 'sharp';
import { middleWidth, pictureName, publishedSize, publishedWidths, shareName, type Size } from './derivatives.ts';

/** Paper, under pictures with transparency: JPEG would turn it black. */
const PAPER = '#fff';
/** Effort 2 gives most of AVIF's gain at an eighth of the usual time (decision 6). */
const AVIF = { quality: 46, effort: 2 };
const WEBP = { quality: 75 };
const JPEG = { quality: 80, mozjpeg: true };

/** Broken pictures stop here; the small irregularities that telephones write do not. */
const open = (bytes: Buffer): Sharp => sharp(bytes, { failOn: 'error' });

/** The size in which a picture is published, told from its header alone. */
export async function measure(bytes: Buffer): Promise<Size> {
  const { autoOrient } = await open(bytes).metadata();
  return publishedSize(autoOrient);
}

/**
 * The only full decode of an original: upright, in sRGB, at its largest published size. sharp hands on no
 * metadata unless asked, so neither the place of a volunteer's home nor a camera's number passes this line.
 */
async function develop(bytes: Buffer, { width, height }: Size): Promise<Sharp> {
  const upright = open(bytes).autoOrient().flatten({ background: PAPER }).resize(width, height, { fit: 'fill' });
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/**
 * Every derivative of a picture with its file name, one after the other so that one picture holds one core.
 * The share picture comes last: where it lies, the original has been found good.
 */
export async function* encode(hash: string, bytes: Buffer, size: Size): AsyncGenerator<[name: string, picture: Buffer]> {
  const base = await develop(bytes, size);
  const widths = publishedWidths(size.width);
  for (const width of widths) {
    const scaled = base.clone().resize({ width });
    yield [pictureName(hash, width, 'avif'), await scaled.clone().avif(AVIF).toBuffer()];
    yield [pictureName(hash, width, 'webp'), await scaled.clone().webp(WEBP).toBuffer()];
  }
  const share = base.clone().resize({ width: middleWidth({ widths }) });
  yield [shareName(hash), await share.jpeg(JPEG).toBuffer()];
}

/** The mean colour of a picture as `#rrggbb`, to stand in its place while it loads. */
export async function meanColour(picture: string | Buffer): Promise<string> {
  const pixel = await sharp(picture).resize(1, 1, { fit: 'fill' }).removeAlpha().toColourspace('srgb').raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex')}`;
}
