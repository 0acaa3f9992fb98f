import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { derivativeNames } from './derivatives.ts';
import { cachedPicture, publishMedia } from './integration.ts';
import { aJpeg, aWorkshop } from './testing/workshop.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A cache of two photos and a built site that has none yet. */
async function aBuiltSite() {
  const workshop = aWorkshop();
  workshop.list('a.jpg', await aJpeg({ colour: '#c00000' }));
  workshop.list('b.jpg', await aJpeg({ colour: '#0000c0' }));
  const { manifest } = await workshop.develop();
  const outDir = path.join(workshop.root, 'dist');
  const namesOf = (file: string) => derivativeNames(manifest[`stories/s-1/${file}`]!).sort();
  return { ...workshop, outDir, namesOf, published: () => fs.readdirSync(path.join(outDir, 'media')).sort() };
}

test('a withdrawn photo is no longer published, though the cache still has it', async () => {
  const site = await aBuiltSite();
  publishMedia(site.outDir, site.dir);
  expect(site.published()).toEqual([...site.namesOf('a.jpg'), ...site.namesOf('b.jpg')].sort());
  site.originals.pop();
  await site.develop();
  publishMedia(site.outDir, site.dir);
  expect(site.published()).toEqual(site.namesOf('a.jpg'));
  expect(site.cached()).toEqual(expect.arrayContaining(site.namesOf('b.jpg')));
});

test('the manifest, which names files of the content, is not published', async () => {
  const site = await aBuiltSite();
  publishMedia(site.outDir, site.dir);
  expect(site.published()).not.toContain('manifest.json');
});

test('files of others in media/ are left alone', async () => {
  const site = await aBuiltSite();
  fs.mkdirSync(path.join(site.outDir, 'media'), { recursive: true });
  fs.writeFileSync(path.join(site.outDir, 'media', 'README.txt'), '');
  publishMedia(site.outDir, site.dir);
  expect(site.published()).toContain('README.txt');
});

test('a derivative that is missing stops the build and says what to run', async () => {
  const site = await aBuiltSite();
  fs.rmSync(path.join(site.dir, site.namesOf('a.jpg')[0]!));
  expect(() => publishMedia(site.outDir, site.dir)).toThrow(/npm run photos/);
});

test('the dev server hands out derivatives and nothing else', async () => {
  const site = await aBuiltSite();
  const [avif] = site.namesOf('a.jpg');
  expect(cachedPicture(`/${avif}?t=1`, site.dir)).toEqual({ file: path.join(site.dir, avif!), type: 'image/avif' });
  for (const url of ['/manifest.json', '/../../secret', '/%2e%2e/x', '/', '', '/ffffffffffffffff-480.avif']) {
    expect(cachedPicture(url, site.dir)).toBeUndefined();
  }
});
