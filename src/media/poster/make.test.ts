import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { describe as describeProblem, type Problem } from '#domain/problem/problem.ts';
import { missingGlyphs } from './font.ts';
import { posterNames } from './manifest.ts';
import { aJob, aStudio } from './testing/studio.ts';

vi.setConfig({ testTimeout: 60_000 });

/** No character was ever given this place. */
const NOWHERE = '\u{3FF00}';

test('a story gets two pictures, and an unchanged one costs nothing', async () => {
  const studio = aStudio();
  const first = await studio.make([aJob()]);
  expect(first).toMatchObject({ made: 1, problems: [] });
  expect(studio.files()).toEqual([...posterNames(first.manifest['2026-hc-0001']!), 'manifest.json'].sort());
  const before = studio.files().map((name) => fs.statSync(path.join(studio.dir, name)).mtimeMs);
  expect(await studio.make([aJob()])).toMatchObject({ made: 0, manifest: first.manifest });
  const pictures = studio.files().filter((name) => name.endsWith('.jpg'));
  expect(pictures.map((name) => fs.statSync(path.join(studio.dir, name)).mtimeMs)).toEqual(before.slice(0, pictures.length));
});

test('another title is another address; the old picture stays in the cache for a while', async () => {
  const studio = aStudio();
  const before = (await studio.make([aJob()])).manifest['2026-hc-0001'];
  const { manifest, made } = await studio.make([aJob({ story: { title: '河边的绳结（续）' } })]);
  expect(made).toBe(1);
  expect(manifest['2026-hc-0001']).not.toBe(before);
  expect(studio.files()).toEqual(expect.arrayContaining(posterNames(before!)));
});

test('a story that is gone has no poster any more', async () => {
  const studio = aStudio();
  await studio.make([aJob({ id: 'a-1' }), aJob({ id: 'a-2' })]);
  expect(Object.keys((await studio.make([aJob({ id: 'a-1' })])).manifest)).toEqual(['a-1']);
});

test('one story alone can be brought up to date, the others keep theirs', async () => {
  const studio = aStudio();
  const { manifest } = await studio.make([aJob({ id: 'a-1' }), aJob({ id: 'a-2' })]);
  const run = await studio.make([aJob({ id: 'a-2', story: { title: '新的标题' } })], { keep: () => true });
  expect(run).toMatchObject({ made: 1, manifest: { 'a-1': manifest['a-1'] } });
  expect(run.manifest['a-2']).not.toBe(manifest['a-2']);
});

test('a run draws no more than it may, the first ones first, and says how many wait', async () => {
  const studio = aStudio();
  const jobs = ['a-1', 'a-2', 'a-3'].map((id) => aJob({ id }));
  expect(await studio.make(jobs, { most: 2 })).toMatchObject({ made: 2, waiting: 1, manifest: { 'a-1': expect.any(String) } });
  expect(await studio.make(jobs, { most: 2 })).toMatchObject({ made: 1, waiting: 0, manifest: { 'a-3': expect.any(String) } });
});

test('a character that no font has is told, and that poster is not drawn; the others are', async () => {
  const studio = aStudio();
  const run = await studio.make([aJob({ id: 'a-1', story: { title: `${NOWHERE}河边的绳结` } }), aJob({ id: 'a-2' })]);
  expect(run.problems).toMatchObject([
    { code: 'poster/missing-glyph', place: { file: 'stories/2026/a-1/index.md' }, values: { characters: NOWHERE } },
  ]);
  expect(Object.keys(run.manifest)).toEqual(['a-2']);
});

test('characters beyond the BMP that the font has are drawn', async () => {
  expect(await missingGlyphs('𠮷㐂河')).toEqual([]);
});

/** The same in a process of its own, where fontconfig finds no font or only those of one folder. */
function onAMachineWith(fonts: string | undefined): {
  problems: Problem[];
  made: number;
} {
  const { dir } = aStudio();
  const config = path.join(dir, 'fonts.conf');
  const folder = fonts ? `<dir>${fonts}</dir>` : '';
  fs.writeFileSync(config, `<fontconfig>${folder}<cachedir>${dir}/fonts</cachedir></fontconfig>`);
  const script = `
    const { makePosters } = await import('./src/media/poster/make.ts');
    const run = await makePosters(${JSON.stringify([aJob()])}, { dir: ${JSON.stringify(dir)} });
    console.log(JSON.stringify(run));`;
  const env = { ...process.env, FONTCONFIG_FILE: config };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as ReturnType<typeof onAMachineWith>;
}

test.each([
  { machine: 'no font at all', fonts: undefined },
  { machine: 'Latin fonts only', fonts: '/usr/share/fonts/truetype/dejavu' },
])('on a machine with $machine no poster is drawn, and the sentence says what to install', ({ fonts }) => {
  const { problems, made } = onAMachineWith(fonts);
  expect(made).toBe(0);
  expect(problems).toMatchObject([{ code: 'poster/no-font' }]);
  expect(describeProblem(problems[0]!).fix).toContain('fonts-noto-cjk');
});
