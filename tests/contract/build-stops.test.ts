import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

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

test('a build on broken content stops before the published site is touched', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'build-stops-'));
  const [content, dist] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  fs.mkdirSync(path.join(content, 'organizations'), { recursive: true });
  fs.writeFileSync(path.join(content, 'organizations/a.json'), '{ "name": ');
  fs.mkdirSync(dist);
  fs.writeFileSync(path.join(dist, 'index.html'), 'the site as it was');

  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: path.join(folder, 'cache') });

  expect(code).toBe(1);
  expect(output).toContain('entry/unreadable: organizations/a.json');
  expect(output).toContain('原有的网站没有改动');
  expect(fs.readdirSync(dist)).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('the site as it was');
  fs.rmSync(folder, { recursive: true });
});
