import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../fixtures/content-folder.ts';
import { photo, story } from '../fixtures/inputs.ts';
import { aGateway, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

const FOLDER = 'stories/2026/2026-hcsh-0002';
const FILE = `${FOLDER}/index.md`;
const withPhoto = (file: string, body = `正文。\n\n![](${file})\n`) => markdown({ ...story, photos: [{ ...photo, file }] }, body);
const asset = (name: string, bytes: Buffer) => ({ path: `${FOLDER}/${name}`, content: bytes.toString('base64'), encoding: 'base64' });
const picture = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#a33' } });
const save = (name: string, bytes: Buffer, raw = withPhoto(name)) => gateway.desk.save(FILE, raw, { assets: [asset(name, bytes)] });
const url = (name: string) => `/cms-api/media/stories/2026-hcsh-0002/${name}`;

/** A telephone's picture: lying on its side, with the place where it was taken. */
const telephone = (): Promise<Buffer> =>
  picture()
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone', Copyright: '林知夏' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe('a picture that is saved', () => {
  test('comes out upright and without the place, the camera and the name in it', async () => {
    const bytes = await telephone();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { status, json } = await save('dawn.jpg', bytes);
    expect([status, json.renamed]).toEqual([200, {}]);
    const kept = (await gateway.desk.get(url('dawn.jpg'))).bytes;
    const facts = await sharp(kept).metadata();
    expect([facts.width, facts.height, facts.orientation, facts.exif, facts.xmp, facts.iptc]).toEqual([
      20,
      40,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept.includes('Phone')).toBe(false);
  });

  test('is an address and not bytes; with its version it is kept for ever', async () => {
    const [found] = (await gateway.desk.call('getMedia', { mediaFolder: FOLDER })).json;
    expect(found).toMatchObject({ name: 'dawn.jpg', path: `${FOLDER}/dawn.jpg`, url: expect.stringContaining('/cms-api/media/') });
    expect(found.content).toBeUndefined();
    const { headers } = await gateway.desk.get(found.url);
    expect([headers['content-type'], headers['cache-control']]).toEqual(['image/jpeg', 'private, max-age=31536000, immutable']);
    expect((await gateway.desk.get(url('dawn.jpg'))).headers['cache-control']).toBe('private, no-cache');
    expect((await gateway.desk.get(url('dawn.jpg'), { 'If-None-Match': String(headers.etag) })).status).toBe(304);
    const entry = { collection: 'stories', slug: '2026-hcsh-0002', path: found.path };
    expect((await gateway.desk.call('unpublishedEntryMediaFile', { ...entry, id: found.id })).json).toEqual(found);
    expect((await gateway.desk.call('getMediaFile', { path: found.path })).json).toEqual(found);
  });

  test('is none beside a roll, and asking is no fault: the form of a roll opens', async () => {
    const answer = await gateway.desk.call('getMedia', { mediaFolder: 'rolls/slm-2025-star' });
    expect([answer.status, answer.json]).toEqual([200, []]);
  });

  test('and sent again as it was kept is not encoded a second time', async () => {
    const kept = (await gateway.desk.get(url('dawn.jpg'))).bytes;
    await save('dawn.jpg', kept);
    expect((await gateway.desk.get(url('dawn.jpg'))).bytes.equals(kept)).toBe(true);
  });

  test('under a name that no address may hold gets one that may, in the text too', async () => {
    const png = await picture().png().toBuffer();
    const { status, json } = await save('清晨 江边.PNG', png, withPhoto('清晨 江边.PNG', '![](<清晨 江边.PNG>)\n'));
    const name = json.renamed['清晨 江边.PNG'];
    expect([status, name]).toEqual([200, expect.stringMatching(/^2026-hcsh-0002-[0-9a-f]{8}\.png$/)]);
    expect(json.data).toContain(`"file": "${name}"`);
    expect(json.data).toContain(`![](<${name}>)`);
    expect(json.problems.map(({ code }: { code: string }) => code)).toEqual(['photo/unused-file']);
    expect((await gateway.desk.get(url(name))).headers['content-type']).toBe('image/png');
  });

  test('whose name tells another kind than its bytes is named by its bytes', async () => {
    const { json } = await save('really.jpg', await picture().webp().toBuffer());
    expect(json.renamed['really.jpg']).toMatch(/\.webp$/);
  });

  test('that is larger than any page shows is made smaller', async () => {
    await save('wide.png', await picture(6400, 100).png().toBuffer());
    expect((await sharp((await gateway.desk.get(url('wide.png'))).bytes).metadata()).width).toBe(6000);
  });

  test('is deleted from the draft by its path', async () => {
    expect((await gateway.desk.call('deleteFiles', { paths: [`${FOLDER}/wide.png`] })).status).toBe(200);
    expect((await gateway.desk.get(url('wide.png'))).status).toBe(404);
    expect((await gateway.desk.call('deleteFile', { path: `${FOLDER}/wide.png` })).status).toBe(404);
  });

  test('by itself joins the draft of its entry, which must be there', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const { json } = await gateway.desk.call('persistMedia', { asset: asset('alone.jpg', jpeg), options: {} });
    expect(json).toMatchObject({ name: 'alone.jpg', path: `${FOLDER}/alone.jpg` });
    const nowhere = { ...asset('alone.jpg', jpeg), path: 'stories/2026/2026-hcsh-0404/alone.jpg' };
    expect((await gateway.desk.call('persistMedia', { asset: nowhere, options: {} })).status).toBe(422);
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(200)]);

/** A few bytes that say of themselves that they are 400 megapixels. */
async function bomb(): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(20_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe('a file is refused, and nothing is kept, when it is', () => {
  test.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['a drawing with a script', 'a.svg', () => Buffer.from(SVG), 'photo/unsafe-vector'],
    ['a drawing under another name', 'a.jpg', () => Buffer.from(SVG), 'photo/unsafe-vector'],
    ['a HEIC picture', 'a.jpg', () => heic, 'photo/unsupported'],
    ['an animation', 'a.gif', () => picture().gif().toBuffer(), 'photo/unsupported'],
    ['a page', 'a.png', () => Buffer.from('<!doctype html><p>no picture'), 'photo/unreadable'],
    ['empty', 'a.png', () => Buffer.alloc(0), 'photo/empty'],
    [
      'half a picture',
      'a.jpg',
      async () =>
        (
          await sharp({
            create: { width: 800, height: 800, channels: 3, background: '#a33', noise: { type: 'gaussian', mean: 120, sigma: 40 } },
          })
            .jpeg()
            .toBuffer()
        ).subarray(0, 9000),
      'photo/unreadable',
    ],
    ['a bomb', 'a.png', bomb, 'photo/too-large'],
  ])('%s', async (_what, name, bytes, code) => {
    const before = (await gateway.desk.call('getMedia', { mediaFolder: FOLDER })).json;
    const { status, json } = await save(name, await bytes(), withPhoto('dawn.jpg'));
    expect([status, json.problems[0].code, json.problems[0].blocking, json.problems[0].field]).toEqual([422, code, 'always', 'photos']);
    expect((await gateway.desk.call('getMedia', { mediaFolder: FOLDER })).json).toEqual(before);
  });

  test.each([
    '../cover.jpg',
    `${FOLDER}/../x.jpg`,
    'stories/2026/2026-hc-0001/other.jpg',
    `${FOLDER}/.hidden.jpg`,
    `${FOLDER}/a/b.jpg`,
    `${FOLDER}/a%2fb.jpg`,
    `${FOLDER}/a\\b.jpg`,
    `/${FOLDER}/a.jpg`,
  ])('meant for another place: %s', async (path) => {
    const content = (await picture().jpeg().toBuffer()).toString('base64');
    const { status } = await gateway.desk.save(FILE, withPhoto('dawn.jpg'), { assets: [{ path, content, encoding: 'base64' }] });
    expect(status).toBe(422);
  });
});

test('pictures are for who is signed in, and only what is a picture is shown', async () => {
  const { cookie } = gateway.desk;
  gateway.desk.cookie = '';
  expect((await gateway.desk.get(url('dawn.jpg'))).status).toBe(401);
  gateway.desk.cookie = cookie;
  for (const file of ['index.md', '..%2f..%2fx.jpg', 'gone.jpg']) expect((await gateway.desk.get(url(file))).status).toBe(404);
});
