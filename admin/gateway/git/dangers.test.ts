import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { aCommit, aFolder, afterTest, aRepository, git, gone, put, pushEntry, WANG, ZHAO } from './a-repository.ts';
import { openRepository } from './open-repository.ts';
import { UnusablePath } from './repository.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const aWish = { message: '改', author: WANG, committer: ZHAO, changes: [] };

describe('links and submodules', () => {
  test.each([
    ['a symbolic link', '120000'],
    ['a submodule', '160000'],
  ])('%s is no file: not listed, not read, not written to, not written through', async (_, mode) => {
    const repository = await aRepository(put('a.md', '一'));
    pushEntry(repository.dir, 'main', mode, 'stories/x', '/etc/passwd');
    const main = (await repository.tip('main'))!;
    expect((await repository.files(main)).map(({ path: file }) => file)).toEqual(['a.md']);
    expect(await repository.find(main, 'stories/x')).toBeUndefined();
    for (const change of [put('stories/x', '二'), put('stories/x/index.md', '二'), gone('stories/x')]) {
      await expect(repository.commit({ ...aWish, onto: main, changes: [change] })).rejects.toThrow(UnusablePath);
    }
  });

  test('one that a branch brings is not merged', async () => {
    const repository = await aRepository(put('a.md', '一'));
    await aCommit(repository, 'cms/stories/x', put('x.md', '二'));
    pushEntry(repository.dir, 'cms/stories/x', '120000', 'stories/link', '/etc/passwd');
    const [main, draft] = [(await repository.tip('main'))!, (await repository.tip('cms/stories/x'))!];
    await expect(repository.merge(main, draft, aWish)).rejects.toThrow('草稿里那是链接或子模块');
  });
});

test.each([
  '../a.md',
  '/a.md',
  'a//b.md',
  '.git/config',
  'x/.GIT/config',
  '.g\u200cit/config',
  'git~1/config',
  '.gitattributes',
  'a\\b',
  'a\0b',
  'a ',
  '',
  'c:/x',
])('the path %j is never written', async (file) => {
  const repository = await aRepository();
  const onto = (await repository.tip('main'))!;
  await expect(repository.commit({ ...aWish, onto, changes: [put(file, 'x')] })).rejects.toThrow(UnusablePath);
});

test('an oid out of a request cannot name anything but an object', async () => {
  const repository = await aRepository(put('secret.env', 'x'));
  expect(await repository.blobs(['main:secret.env', 'HEAD', '0'.repeat(40)])).toEqual([undefined, undefined, undefined]);
});

test('hooks, monitors and settings of the repository are not run', async () => {
  const repository = await aRepository();
  const trap = path.join(aFolder(), 'trap');
  const script = `#!/bin/sh\ntouch ${trap}\nexit 1\n`;
  fs.mkdirSync(path.join(repository.dir, 'hooks'), { recursive: true });
  for (const hook of ['reference-transaction', 'pre-commit', 'post-update', 'update', 'pre-auto-gc', 'commit-msg']) {
    fs.writeFileSync(path.join(repository.dir, 'hooks', hook), script, { mode: 0o755 });
  }
  git(repository.dir, ['config', 'core.fsmonitor', path.join(repository.dir, 'hooks/update')]);
  git(repository.dir, ['config', 'core.hooksPath', path.join(repository.dir, 'hooks')]);
  const reopened = await openRepository(repository.dir);
  afterTest(() => reopened.close());
  await aCommit(reopened, 'main', put('a.md', '一'));
  await aCommit(reopened, 'cms/stories/a', put('b.md', '二'));
  const [main, draft] = [(await reopened.tip('main'))!, (await reopened.tip('cms/stories/a'))!];
  await reopened.merge(main, draft, aWish);
  await reopened.tidy();
  expect(fs.existsSync(trap)).toBe(false);
  expect(() => git(repository.dir, ['update-ref', 'refs/heads/z', main])).toThrow();
  expect(fs.existsSync(trap), 'the trap works').toBe(true);
});

describe('a repository with a work tree', () => {
  test('is written by its refs alone; the work tree and its index stay', async () => {
    const tree = aFolder();
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', tree]);
    const dir = path.join(tree, '.git');
    fs.writeFileSync(path.join(tree, 'a.md'), '一');
    execFileSync('git', ['-C', tree, 'add', 'a.md']);
    execFileSync('git', ['-C', tree, '-c', 'user.name=甲', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', '一']);
    const index = fs.readFileSync(path.join(dir, 'index'));
    const repository = await openRepository(dir);
    afterTest(() => repository.close());
    await aCommit(repository, 'cms/stories/b', put('b.md', '二'));
    expect(fs.readdirSync(tree).sort()).toEqual(['.git', 'a.md']);
    expect(fs.readFileSync(path.join(dir, 'index')).equals(index)).toBe(true);
  });
});
