import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentFolder } from '../fixtures/content-folder.ts';

interface Outcome {
  code: number;
  output: string;
}

function build(environment: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/build.ts'], { env: { ...process.env, ...environment } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

/** Builds over a site that readers have, and expects that they still have it. */
async function buildOver(content: string): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'build-stops-'));
  folders.push(folder, content);
  const dist = path.join(folder, 'dist');
  fs.mkdirSync(dist);
  fs.writeFileSync(path.join(dist, 'index.html'), 'the site as it was');
  const outcome = await build({ CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: path.join(folder, 'cache') });
  expect(fs.readdirSync(folder).filter((name) => name !== 'cache')).toEqual(['dist']);
  expect(fs.readdirSync(dist)).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('the site as it was');
  return outcome;
}

test('a build on broken content stops before the published site is touched', async () => {
  const { code, output } = await buildOver(contentFolder({ 'organizations/a.json': '{ "name": ' }));
  expect(code).toBe(1);
  expect(output).toContain('entry/unreadable: organizations/a.json');
  expect(output).toContain('构建停在“检查内容”。原有的网站没有改动');
});

test('a build that breaks while pages are made leaves the published site too', async () => {
  const { code, output } = await buildOver(contentFolder());
  expect(code).toBe(1);
  expect(output).toContain('构建停在“生成页面”。原有的网站没有改动');
}, 60_000);
