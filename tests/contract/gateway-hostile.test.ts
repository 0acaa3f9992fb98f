import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileRole } from '#domain/library/entry-path.ts';
import { anyPath, body, collection, draftBody, slug } from '../fixtures/hostile.ts';
import { aGateway, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
  fs.writeFileSync(path.join(gateway.dir, 'secret.md'), 'secret');
  fs.mkdirSync(path.join(gateway.dir, 'dist'));
  fs.writeFileSync(path.join(gateway.dir, 'dist/index.html'), '<p>首页</p>');
});
afterAll(() => gateway.close());

const git = (...args: string[]): string =>
  execFileSync('git', ['--git-dir', gateway.repository, '-c', 'core.quotepath=false', ...args]).toString();

/** Everything outside the branches: configuration, hooks, and what lies beside the repository. */
function outside(): Record<string, string> {
  const own = ['config', 'HEAD', 'description', 'info', 'hooks'].flatMap((name) => below(path.join(gateway.repository, name)));
  const beside = fs.readdirSync(gateway.dir).filter((name) => name !== 'content.git');
  const files = [...own, ...beside.flatMap((name) => below(path.join(gateway.dir, name)))];
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));
}

function below(file: string): string[] {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isDirectory() ? fs.readdirSync(file).flatMap((name) => below(path.join(file, name))) : [file];
}

/** Every path of every branch. */
function paths(): string[] {
  const branches = git('for-each-ref', '--format=%(refname)').trim().split('\n');
  expect(branches.filter((ref) => !/^refs\/heads\/(?:main|(?:cms|notes)\/[a-z]+\/[^/]+)$/u.test(ref))).toEqual([]);
  const content = branches.filter((ref) => !ref.includes('/notes/'));
  return [...new Set(content.flatMap((ref) => git('ls-tree', '-r', '-z', '--name-only', ref).split('\0').filter(Boolean)))];
}

const TIME = 600_000;

test(
  'eight hundred hostile bodies are answered as refusals or as reads, and change nothing outside the content folders',
  async () => {
    const before = outside();
    const counts = { refused: 0, done: 0 };
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { status, text: told } = await gateway.desk.post('/cms-api/v1', text);
        counts[status < 400 ? 'done' : 'refused']++;
        expect(status, text.slice(0, 2000)).toBeLessThan(500);
        expect(told).not.toContain('secret');
      }),
      { numRuns: 800 },
    );
    expect(counts.refused).toBeGreaterThan(400);
    expect(counts.done).toBeGreaterThan(20);
    expect(outside()).toEqual(before);
    expect(paths().filter((file) => fileRole(file).kind === 'misplaced')).toEqual([]);
    expect(paths().filter((file) => !/^[a-z0-9/.-]+$/u.test(file))).toEqual([]);
    expect(git('fsck', '--strict', '--no-dangling').trim()).toBe('');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  },
  TIME,
);

test(
  'what is only looked at is as safe: check, preview, login, media and preview addresses',
  async () => {
    const [before, refs] = [outside(), git('for-each-ref')];
    const odd = fc.tuple(collection, slug, anyPath).map((all) => all.map(encodeURIComponent));
    await fc.assert(
      fc.asyncProperty(draftBody, odd, async (draft, [of, id, file]) => {
        for (const target of ['/cms-api/check', '/cms-api/preview', '/cms-api/login'])
          expect((await gateway.desk.post(target, draft)).status, target).toBeLessThan(500);
        for (const target of [`/cms-api/media/${of}/${id}/${file}`, `/preview/${of}/${id}/`, `/cms-api/wechat/${id}`])
          expect((await gateway.desk.get(target)).status, target).toBeLessThan(500);
      }),
      { numRuns: 120 },
    );
    expect([outside(), git('for-each-ref')]).toEqual([before, refs]);
  },
  TIME,
);
