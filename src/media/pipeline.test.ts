import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { derivativeNames, pictureName, shareName } from './derivatives.ts';
import { aHeic, aHugePng, aJpeg, anSvg, aPhonePhoto, aWorkshop } from './testing/workshop.ts';

/** Encoding takes its time when other work shares the cores. */
vi.setConfig({ testTimeout: 60_000 });

const aLongComment = Buffer.from(`<!--${'x'.repeat(2000)}-->`);
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

/** The content of a photo's first entry, after a run. */
async function developed(bytes: Buffer) {
  const workshop = aWorkshop();
  workshop.list('a.jpg', bytes);
  const { manifest } = await workshop.develop();
  const entry = manifest['stories/s-1/a.jpg']!;
  return { workshop, entry, metadata: (name: string) => sharp(workshop.read(name)).metadata() };
}

describe('what a reader gets of a photo', () => {
  test('a picture taken with the telephone upright stands upright', async () => {
    const { workshop, entry } = await developed(await aPhonePhoto({ width: 300, height: 200 }));
    expect([entry.width, entry.height]).toEqual([200, 300]);
    const { data, info } = await sharp(workshop.read(pictureName(entry.hash, 200, 'webp')))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const greenAt = (y: number) => data[(y * info.width + 100) * info.channels + 1]!;
    expect(greenAt(25)).toBeLessThan(60);
    expect(greenAt(275)).toBeGreaterThan(200);
  });

  test('no derivative tells where or with what it was taken', async () => {
    const original = await aPhonePhoto();
    expect(original.includes('Telephone')).toBe(true);
    const { workshop, entry, metadata } = await developed(original);
    for (const name of derivativeNames(entry)) {
      const { exif, xmp, iptc, orientation } = await metadata(name);
      expect({ name, exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ name, orientation: 1 });
      expect(workshop.read(name).includes('Telephone')).toBe(false);
    }
  });

  test.each([
    { width: 4000, widths: [480, 960, 1600] },
    { width: 1200, widths: [480, 960, 1200] },
    { width: 960, widths: [480, 960] },
    { width: 300, widths: [300] },
  ])('of a picture $width wide there are the widths $widths, none of them upscaled', async ({ width, widths }) => {
    const { entry, metadata } = await developed(await aJpeg({ width, height: 90 }));
    expect(entry).toMatchObject({ widths, width: widths.at(-1) });
    for (const step of widths) {
      expect((await metadata(pictureName(entry.hash, step, 'avif'))).width).toBe(step);
      expect((await metadata(pictureName(entry.hash, step, 'webp'))).width).toBe(step);
    }
  });

  test('WeChat gets a JPEG of 960', async () => {
    const { entry, metadata } = await developed(await aJpeg({ width: 2000, height: 1000 }));
    expect(await metadata(shareName(entry.hash))).toMatchObject({ format: 'jpeg', width: 960, height: 480 });
  });

  test('a long screenshot is made narrower rather than refused', async () => {
    const { entry, metadata } = await developed(await aJpeg({ width: 60, height: 20_000 }));
    expect(entry).toMatchObject({ width: 49, height: 16_383 });
    expect(await metadata(pictureName(entry.hash, 49, 'webp'))).toMatchObject({ width: 49, height: 16_383 });
  });

  test('transparency becomes paper, not black', async () => {
    const glass = { create: { width: 400, height: 400, channels: 4, background: '#0000' } } as const;
    const { entry } = await developed(await sharp(glass).png().toBuffer());
    expect(entry.colour).toBe('#ffffff');
  });
});

describe('what a run costs', () => {
  test('an unchanged photo is not even read', async () => {
    const workshop = aWorkshop();
    const { path: file } = workshop.list('a.jpg', await aJpeg());
    fs.utimesSync(file, 1, 1);
    expect((await workshop.develop()).made).toBe(1);
    fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size));
    fs.utimesSync(file, 1, 1);
    expect(await workshop.develop()).toMatchObject({ made: 0, problems: [] });
  });

  test('a fresh clone, where only the times differ, makes nothing anew', async () => {
    const workshop = aWorkshop();
    const { path: file, key } = workshop.list('a.jpg', await aJpeg());
    const first = await workshop.develop();
    fs.utimesSync(file, 1, 1);
    const second = await workshop.develop();
    expect(second.made).toBe(0);
    expect(second.manifest[key]).toEqual({ ...first.manifest[key], stamp: second.manifest[key]!.stamp });
  });

  test('a derivative that has gone missing is made again', async () => {
    const workshop = aWorkshop();
    workshop.list('a.jpg', await aJpeg());
    const { manifest } = await workshop.develop();
    const [name] = derivativeNames(Object.values(manifest)[0]!);
    fs.rmSync(path.join(workshop.dir, name!));
    expect((await workshop.develop()).made).toBe(1);
    expect(workshop.cached()).toContain(name);
  });

  test('another picture under the same name has another address', async () => {
    const workshop = aWorkshop();
    const { key } = workshop.list('a.jpg', await aJpeg({ colour: '#c00000' }));
    const before = (await workshop.develop()).manifest[key]!.hash;
    workshop.list('a.jpg', await aJpeg({ colour: '#0000c0' }));
    expect((await workshop.develop()).manifest[key]!.hash).not.toBe(before);
  });
});

describe('a bad photo', () => {
  test.each([
    { kind: 'empty', code: 'photo/empty', bytes: () => Buffer.alloc(0) },
    { kind: 'cut off', code: 'photo/unreadable', bytes: async () => (await aJpeg()).subarray(0, -500) },
    { kind: 'no picture', code: 'photo/unreadable', bytes: () => Buffer.from('hello, world') },
    { kind: 'of 100 megapixels', code: 'photo/too-large', bytes: aHugePng },
    { kind: 'an SVG called .jpg', code: 'photo/unsafe-vector', bytes: anSvg },
    { kind: 'an SVG behind a long comment', code: 'photo/unreadable', bytes: () => Buffer.concat([aLongComment, anSvg()]) },
    { kind: 'HEIC', code: 'photo/unsupported', bytes: aHeic },
    {
      kind: 'a GIF',
      code: 'photo/unsupported',
      bytes: async () =>
        sharp(await aJpeg({ width: 9, height: 9 }))
          .gif()
          .toBuffer(),
    },
    { kind: 'not there', code: 'photo/missing-file', bytes: () => undefined },
  ])('that is $kind is told as $code, and the rest go on', async ({ code, bytes }) => {
    const workshop = aWorkshop();
    workshop.list('bad.jpg', await bytes());
    workshop.list('good.jpg', await aJpeg());
    const { problems, manifest } = await workshop.develop();
    expect(codes(problems)).toEqual([code]);
    expect(problems[0]).toMatchObject({ place: { file: 'stories/2026/s-1/index.md', field: 'photos' }, values: { photo: 'bad.jpg' } });
    expect(Object.keys(manifest)).toEqual(['stories/s-1/good.jpg']);
  });
});

describe('the cache', () => {
  test('what has fallen out of use stays for thirty days from then', async () => {
    const workshop = aWorkshop();
    workshop.list('a.jpg', await aJpeg());
    await workshop.develop();
    workshop.age(400);
    workshop.originals.length = 0;
    expect((await workshop.develop()).removed).toBe(0);
    workshop.age(29);
    expect((await workshop.develop()).removed).toBe(0);
    workshop.age(31);
    expect((await workshop.develop()).removed).toBe(3);
    expect(workshop.cached()).toEqual(['manifest.json']);
  });

  test('what is in use stays however old it is', async () => {
    const workshop = aWorkshop();
    workshop.list('a.jpg', await aJpeg());
    await workshop.develop();
    workshop.age(400);
    expect(await workshop.develop()).toMatchObject({ removed: 0, made: 0 });
  });

  test('a run leaves no half-written file behind', async () => {
    const workshop = aWorkshop();
    workshop.list('a.jpg', await aJpeg());
    await workshop.develop();
    expect(workshop.cached().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
