import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkLibrary } from '#domain/library/check.ts';
import { format, isError } from '#domain/problem/problem.ts';
import { readLibrary } from '#files/read-library.ts';
import { walk } from '#files/walk.ts';
import { countHan } from '#domain/text/han.ts';
import { generate } from './generator/content.ts';
import type { Options } from './generator/world.ts';

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-generate-'));
afterAll(() => fs.rmSync(parent, { recursive: true }));

const TODAY = '2026-06-30';
const small = { stories: 5, projects: 2, organizations: 8, homes: 4, rolls: 12, rows: 20 };

async function generated(name: string, options: Partial<Options> = {}): Promise<string> {
  const root = path.join(parent, name);
  await generate(root, { counts: small, seed: 1, today: TODAY, photos: false, ...options });
  return root;
}

const bytes = (root: string): Map<string, string> =>
  new Map(Array.from(walk(root), (file) => [file, fs.readFileSync(path.join(root, file), 'latin1')]));

test('what is generated breaks no rule of the site', async () => {
  const { library, problems } = readLibrary(await generated('valid'));
  const errors = [...problems, ...checkLibrary(library, TODAY)].filter(isError);
  expect(errors.map(format)).toEqual([]);
});

test('it is as much as was asked for, and a story is as long as a real one', async () => {
  const { library } = readLibrary(await generated('counted'));
  const { entries, rows } = library;
  expect([entries.stories.size, entries.projects.size, entries.organizations.size, entries.homes.size]).toEqual([5, 2, 8, 4]);
  expect(Array.from(rows.values(), (list) => list.length)).toEqual(Array(12).fill(20));
  for (const { body } of entries.stories.values()) expect(countHan(body)).toBeGreaterThan(1000);
});

test('the same seed gives the same bytes, another seed other ones', async () => {
  const [first, second, other] = [await generated('a'), await generated('b'), await generated('c', { seed: 2 })];
  expect(bytes(second)).toEqual(bytes(first));
  expect(bytes(other)).not.toEqual(bytes(first));
});

test('more societies than there are become teams under them', async () => {
  const { library, problems } = readLibrary(await generated('teams', { counts: { ...small, organizations: 3_300 } }));
  expect([...problems, ...checkLibrary(library, TODAY)].filter(isError).map(format)).toEqual([]);
  expect(library.entries.organizations.size).toBe(3_300);
});

test('photographs lie beside their story and are told in its front matter', async () => {
  const root = await generated('photos', { photos: true });
  const { library, problems } = readLibrary(root);
  expect([...problems, ...checkLibrary(library, TODAY)].filter(isError).map(format)).toEqual([]);
  for (const { data } of library.entries.stories.values()) expect(data.photos).toHaveLength(2);
}, 60_000);
