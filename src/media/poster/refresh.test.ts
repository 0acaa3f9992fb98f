import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder, markdown, STORY } from '../../../tests/fixtures/content-folder.ts';
import * as inputs from '../../../tests/fixtures/inputs.ts';
import { readPosters } from './manifest.ts';
import { refreshPosters } from './refresh.ts';
import { aStudio } from './testing/studio.ts';

vi.setConfig({ testTimeout: 60_000 });

const settings = fs.readFileSync('content/settings/site.json', 'utf8').replace('sample-province', 'hechuan');
const other = { id: '2026-hc-0002', file: 'stories/2026/2026-hc-0002/index.md' };
const story = { id: '2026-hc-0001', file: STORY };

test('a story that is published gets its posters, one that is withdrawn loses them, the others keep theirs', async () => {
  const { dir } = aStudio();
  vi.stubEnv('CACHE_DIR', dir);
  const root = contentFolder({ 'settings/site.json': settings, [other.file]: markdown(inputs.story) });
  const first = await refreshPosters(root, [story, other]);
  expect(Object.keys(first.manifest).sort()).toEqual([story.id, other.id]);
  fs.writeFileSync(path.join(root, STORY), markdown({ ...inputs.story, title: '新的标题' }));
  const second = await refreshPosters(root, [story]);
  expect(second).toMatchObject({ made: 1, manifest: { [other.id]: first.manifest[other.id] } });
  expect(second.manifest[story.id]).not.toBe(first.manifest[story.id]);
  fs.rmSync(path.join(root, STORY));
  await refreshPosters(root, [story]);
  expect(Object.keys(readPosters())).toEqual([other.id]);
  fs.rmSync(root, { recursive: true });
});
