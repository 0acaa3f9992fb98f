/** The step of the build that makes posters, on the shipped content and in a folder of its own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { entriesOf } from '#files/entries.ts';
import { publishPosters } from '#media/integration.ts';
import { posterName, readPosters } from '#media/poster/manifest.ts';

/** Each run of the script is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'poster-build-'));
const cache = path.join(folder, 'posters');
const site = path.join(folder, 'dist');
const stories = Array.from(entriesOf('content', 'stories'), ({ id }) => id);

const run = (environment: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['scripts/posters.ts'], { encoding: 'utf8', env: { ...process.env, CACHE_DIR: folder, ...environment } });
const published = (): string[] => fs.readdirSync(path.join(site, 'media/posters'));

let first = '';
beforeAll(() => {
  first = run();
  publishPosters(site, cache);
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('each story has a poster and a head picture of their sizes', async () => {
  const manifest = readPosters(cache);
  expect(Object.keys(manifest).sort()).toEqual(stories.sort());
  expect(first).toContain(`${stories.length} 篇事迹有海报，其中新制作 ${stories.length} 篇`);
  expect(published()).toHaveLength(2 * stories.length);
  for (const hash of Object.values(manifest)) {
    const [poster, banner] = (['poster', 'banner'] as const).map((format) => path.join(site, 'media/posters', posterName(hash, format)));
    expect(await sharp(poster).metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 1440 });
    expect(await sharp(banner).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 383 });
  }
});

test('a second build draws nothing', () => {
  expect(run()).toContain('其中新制作 0 篇');
});

test('POSTERS=0 leaves a site without posters, and the cache for the day when they are wanted again', () => {
  const output = run({ POSTERS: '0' });
  publishPosters(site, cache);
  expect(output).toContain('网站不提供海报');
  expect(published()).toEqual([]);
  expect(run()).toContain('其中新制作 0 篇');
});
