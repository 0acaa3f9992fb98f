import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { qrMatrix } from '#publish/qr.ts';
import { draw } from './draw.ts';
import { FORMATS, type Format } from './layout.ts';
import { aDesign, aDevelopedPhoto, listed } from './testing/studio.ts';

vi.setConfig({ testTimeout: 60_000 });

const formats = Object.keys(FORMATS) as Format[];
const address = 'https://zhiyuan.hechuan.example/stories/2026-hc-0001/';

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const readCode = ({ data, width, height }: Pixels) => jsQR(new Uint8ClampedArray(data), width, height);

/** Red, green, blue at a place told as shares of the picture. */
function colourAt({ data, width, height }: Pixels, x: number, y: number): number[] {
  const at = (Math.round(y * (height - 1)) * width + Math.round(x * (width - 1))) * 4;
  return Array.from(data.subarray(at, at + 3));
}

describe.each(formats)('the %s', (format) => {
  test('has its size, with and without a photo, and tells nothing of who made it', async () => {
    const { photos, made } = await aDevelopedPhoto();
    for (const photo of [undefined, { listed: listed(), made }]) {
      const { width, height, format: type, exif, xmp } = await sharp(await draw(aDesign({ photo }), format, photos)).metadata();
      expect({ width, height, type, exif, xmp }).toEqual({ ...FORMATS[format], type: 'jpeg' });
    }
  });

  test('leads a telephone to the story, also after a messenger has made it smaller', async () => {
    const picture = await draw(aDesign(), format);
    expect(readCode(await pixelsOf(picture))?.data).toBe(address);
    const smaller = await sharp(picture)
      .resize(Math.round(FORMATS[format].width * 0.75))
      .jpeg({ quality: 60 })
      .toBuffer();
    expect(readCode(await pixelsOf(smaller))?.data).toBe(address);
  });

  test('keeps four modules round the code free of ink', async () => {
    const pixels = await pixelsOf(await draw(aDesign({ organization: '河川市红十字水上应急救援与人道援助志愿服务总队' }), format));
    const { topLeftCorner, bottomRightCorner } = readCode(pixels)!.location;
    const quiet = (4 * (bottomRightCorner.x - topLeftCorner.x)) / qrMatrix(address).size;
    for (let step = 1; step < quiet - 1; step += 1) {
      for (let along = topLeftCorner.y - quiet + 2; along < bottomRightCorner.y + quiet - 2; along += 1) {
        for (const x of [topLeftCorner.x - step, bottomRightCorner.x + step]) {
          expect(Math.min(...colourAt(pixels, x / (pixels.width - 1), along / (pixels.height - 1)))).toBeGreaterThan(200);
        }
      }
    }
  });

  test('is one picture for one design, byte for byte', async () => {
    const [first, again] = [await draw(aDesign(), format), await draw(aDesign(), format)];
    expect(first.equals(again)).toBe(true);
    expect((await draw(aDesign({ story: { title: '河边的绳结（续）' } }), format)).equals(first)).toBe(false);
  });
});

test('the crop follows the focus of the photo', async () => {
  const { photos, made } = await aDevelopedPhoto(3200, 1000);
  const shown = async (x: number) => {
    const photo = { listed: listed({ focus: { x, y: 0.5 } }), made };
    return colourAt(await pixelsOf(await draw(aDesign({ photo }), 'poster', photos)), 0.5, 0.2);
  };
  const [left, right] = [await shown(0.1), await shown(0.9)];
  expect(left[1]).toBeLessThan(60);
  expect(right[1]).toBeGreaterThan(200);
});

test('a photo that may be used on this site only is not passed on by a poster', async () => {
  const { made } = await aDevelopedPhoto(300, 200);
  expect(aDesign({ photo: { listed: listed({ rights: 'licensed' }), made } }).photo).toBeUndefined();
  expect(aDesign({ photo: { listed: listed({ rights: 'own' }), made } }).photo).toMatchObject({ credit: listed().credit });
});

test('of the dead nothing is written in red', async () => {
  const isRed = ([red, green]: number[]): boolean => red! - green! > 60;
  const inkOf = async (deceased: boolean) => {
    const story = { subjects: [{ name: '林知夏', kind: 'person' as const, deceased }] };
    const design = { ...aDesign(), mourning: aDesign({ story: deceased ? { ...story, consent: family } : story }).mourning };
    const { data } = await pixelsOf(await draw(design, 'poster'));
    let red = 0;
    for (let i = 0; i < data.length; i += 4) if (isRed([data[i]!, data[i + 1]!])) red += 1;
    return red;
  };
  expect(await inkOf(false)).toBeGreaterThan(500);
  expect(await inkOf(true)).toBe(0);
});

const family = {
  basis: 'consent' as const,
  givenBy: 'family' as const,
  on: '2026-02-01',
  registrar: '周书记员',
  kept: '办公室档案柜 2026-01',
};
