import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rememberWhileUnchanged } from './ref-stamp.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'refs-'));
const git = (...args: string[]): string => execFileSync('git', [`--git-dir=${dir}`, ...args], { encoding: 'utf8' }).trim();
const TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** Longer than a tick of the clock of the file system. */
const settled = () => pause(150);

let commits: string[];
let asked = 0;
const list = rememberWhileUnchanged(dir, (prefix) => {
  asked += 1;
  return Promise.resolve(git('for-each-ref', '--format=%(objectname) %(refname)', `refs/heads/${prefix}`));
});

beforeAll(() => {
  execFileSync('git', ['init', '-q', '--bare', dir]);
  const commit = (message: string) =>
    git('-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit-tree', git('mktree', '--missing', '-z') || TREE, '-m', message);
  commits = [commit('one'), commit('two')];
  git('update-ref', 'refs/heads/cms/a', commits[0]!);
});
afterAll(() => fs.rmSync(dir, { recursive: true }));

/** How often git was asked by this. */
async function askedBy(work: () => Promise<unknown>): Promise<number> {
  const before = asked;
  await work();
  return asked - before;
}

test('git is asked once, and again when a branch moved, came, went or was packed', async () => {
  await settled();
  expect(await list('cms')).toContain(commits[0]);
  expect(await askedBy(() => list('cms'))).toBe(0);
  const changes: [args: string[], seen: (listed: string) => boolean][] = [
    [['update-ref', 'refs/heads/cms/a', commits[1]!], (listed) => listed.includes(commits[1]!)],
    [['update-ref', 'refs/heads/cms/deep/b', commits[0]!], (listed) => listed.includes('cms/deep/b')],
    [['pack-refs', '--all'], (listed) => listed.includes('cms/deep/b')],
    [['update-ref', '-d', 'refs/heads/cms/deep/b'], (listed) => !listed.includes('cms/deep/b')],
  ];
  for (const [args, isSeen] of changes) {
    git(...args);
    expect(isSeen(await list('cms')), args.join(' ')).toBe(true);
    await settled();
    expect(isSeen(await list('cms')), args.join(' ')).toBe(true);
    expect(await askedBy(() => list('cms'))).toBe(0);
  }
});

test('what changes twice within a tick of the clock is not mistaken for unchanged', async () => {
  for (let i = 0; i < 20; i += 1) {
    git('update-ref', 'refs/heads/cms/a', commits[i % 2]!);
    expect(await list('cms')).toContain(commits[i % 2]);
  }
});

test('prefixes are lists of their own', async () => {
  await settled();
  await list('cms');
  expect(await list('notes')).toBe('');
  expect(await list('cms')).toContain('cms/a');
});
