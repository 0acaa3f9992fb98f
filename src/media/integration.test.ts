import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeAtomically } from './cache.ts';
import { derivativeNames } from './derivatives.ts';
import { cachedPicture, publishMedia, publishPosters } from './integration.ts';
import { posterNames, savePosters } from './poster/manifest.ts';
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

/** A cache with the posters of two stories, as far as a site needs to know. */
function aCacheOfPosters(root: string) {
  const dir = path.join(root, 'posters');
  const hashes = ['a'.repeat(16), 'b'.repeat(16)] as const;
  for (const name of hashes.flatMap(posterNames)) writeAtomically(path.join(dir, name), name);
  savePosters({ 's-1': hashes[0], 's-2': hashes[1] }, dir);
  return { dir, hashes };
}

test('posters stand beside the pictures; that of a withdrawn story is no longer published', async () => {
  const site = await aBuiltSite();
  const { dir, hashes } = aCacheOfPosters(site.root);
  const published = () => fs.readdirSync(path.join(site.outDir, 'media/posters')).sort();
  publishMedia(site.outDir, site.dir);
  publishPosters(site.outDir, dir);
  expect(published()).toEqual(hashes.flatMap(posterNames).sort());
  savePosters({ 's-2': hashes[1] }, dir);
  publishPosters(site.outDir, dir);
  publishMedia(site.outDir, site.dir);
  expect(published()).toEqual(posterNames(hashes[1]).sort());
});

test('the dev server hands out posters by their own address', async () => {
  const site = await aBuiltSite();
  const { dir, hashes } = aCacheOfPosters(site.root);
  const [name] = posterNames(hashes[0]);
  expect(cachedPicture(`/posters/${name}`, site.dir, dir)).toEqual({ file: path.join(dir, name!), type: 'image/jpeg' });
  for (const url of [`/${name}`, '/posters/manifest.json', '/posters/../manifest.json', `/posters/${'c'.repeat(16)}-900x383.jpg`]) {
    expect(cachedPicture(url, site.dir, dir)).toBeUndefined();
  }
});

test('the dev server hands out derivatives and nothing else', async () => {
  const site = await aBuiltSite();
  const [avif] = site.namesOf('a.jpg');
  expect(cachedPicture(`/${avif}?t=1`, site.dir)).toEqual({ file: path.join(site.dir, avif!), type: 'image/avif' });
  for (const url of ['/manifest.json', '/../../secret', '/%2e%2e/x', '/', '', '/ffffffffffffffff-480.avif']) {
    expect(cachedPicture(url, site.dir)).toBeUndefined();
  }
});
