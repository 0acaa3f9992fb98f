import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { aCommit, aFolder, afterTest, aRepository, git, gone, put, WANG, ZHAO } from './a-repository.ts';
import { createRepository, openRepository } from './open-repository.ts';
import { StaleRef } from './repository.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const textAt = async (repository: Awaited<ReturnType<typeof aRepository>>, branch: string, file: string) => {
  const found = await repository.find((await repository.tip(branch))!, file);
  return found && (await repository.blobs([found.oid]))[0]?.toString();
};
const aWish = { message: '改', author: WANG, committer: ZHAO, changes: [] };

describe('what is written', () => {
  test.each(['名单/二〇二六/张三·李四.md', 'stories/𬱖𫠆/index.md', '带 空格/“引号”.json', 'a\'b"c.md'])(
    'is read again: %s',
    async (file) => {
      const repository = await aRepository(put('a.md', '一'));
      await aCommit(repository, 'main', put(file, '正文𬱖'));
      expect(await textAt(repository, 'main', file)).toBe('正文𬱖');
      expect((await repository.files((await repository.tip('main'))!)).map((each) => each.path)).toContain(file);
      expect(git(repository.dir, ['fsck', '--strict', '--no-dangling'])).toBe('');
    },
  );

  test('leaves every other file as it was, and an empty folder behind nowhere', async () => {
    const repository = await aRepository(put('stories/a/index.md', '甲'), put('stories/b/index.md', '乙'), put('c.json', '{}'));
    await aCommit(repository, 'main', gone('stories/a/index.md'), put('stories/d/e/f.md', '丁'));
    const files = await repository.files((await repository.tip('main'))!);
    expect(files.map(({ path: file }) => file)).toEqual(['c.json', 'stories/b/index.md', 'stories/d/e/f.md']);
    expect(git(repository.dir, ['fsck', '--strict', '--no-dangling'])).toBe('');
  });

  test('is signed by its author and by who put it there', async () => {
    const repository = await aRepository();
    const onto = (await repository.tip('main'))!;
    const commit = await repository.commit({
      ...aWish,
      onto,
      author: { name: '张<三>\n', email: 'a>b' },
      authoredAt: '2026-03-05T08:00:00Z',
    });
    expect(await repository.info(commit)).toMatchObject({
      parents: [onto],
      author: { name: '张 三', email: 'a b' },
      authoredAt: '2026-03-05T08:00:00.000Z',
      committer: ZHAO,
      message: '改\n',
    });
    expect(git(repository.dir, ['fsck', '--strict', '--no-dangling', commit])).toBe('');
  });

  test('does not touch names that somebody committed in another encoding', async () => {
    const repository = await aRepository(put('a.md', '一'));
    const blob = git(repository.dir, ['rev-parse', 'main:a.md']);
    const record = Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), Buffer.from('\0')]);
    const tree = execFileSync('git', [`--git-dir=${repository.dir}`, 'mktree', '-z'], { input: record, encoding: 'utf8' }).trim();
    const commit = git(repository.dir, ['commit-tree', tree, '-m', 'GBK']);
    const next = await repository.commit({ ...aWish, onto: commit, changes: [put('b.md', '二')] });
    expect(execFileSync('git', [`--git-dir=${repository.dir}`, 'ls-tree', '-z', '--name-only', next])).toContainEqual(0xd6);
  });
});

describe('a ref moves only from where the caller saw it', () => {
  test('and the one who was late is told', async () => {
    const repository = await aRepository();
    const head = (await repository.tip('main'))!;
    const [first, second] = await Promise.all([1, 2].map((n) => repository.commit({ ...aWish, message: `${n}`, onto: head })));
    await repository.move({ branch: 'main', from: head, to: first! });
    await expect(repository.move({ branch: 'main', from: head, to: second! })).rejects.toThrow(StaleRef);
    await expect(repository.move({ branch: 'main', from: null, to: second! })).rejects.toThrow(StaleRef);
    expect(await repository.tip('main')).toBe(first);
  });

  test('and of two refs both move or none', async () => {
    const repository = await aRepository();
    const draft = await aCommit(repository, 'cms/stories/a', put('a.md', '一'));
    const main = (await repository.tip('main'))!;
    const crossed = [
      { branch: 'main', from: main, to: draft },
      { branch: 'cms/stories/a', from: main, to: null },
    ];
    await expect(repository.move(...crossed)).rejects.toThrow(StaleRef);
    expect([await repository.tip('main'), await repository.tip('cms/stories/a')]).toEqual([main, draft]);
  });

  test('the lock of a git that was killed does not stop writing for ever', async () => {
    const repository = await aRepository();
    const lock = path.join(repository.dir, 'refs/heads/main.lock');
    fs.writeFileSync(lock, '');
    fs.utimesSync(lock, new Date(0), new Date(0));
    await aCommit(repository, 'main', put('a.md', '一'));
    expect(await textAt(repository, 'main', 'a.md')).toBe('一');
  });
});

test('what git itself says has changed is what the repository says', async () => {
  const repository = await aRepository(put('a.md', '一'), put('b/c.md', '二'), put('b/d.md', '三'), put('e', '四'));
  const from = (await repository.tip('main'))!;
  const to = await aCommit(repository, 'main', gone('e'), put('b/c.md', '改'), gone('b/d.md'), put('b/新/文.md', '五'));
  const told = (await repository.changed(from, to)).map(({ path: file, oid }) => `${oid ? 'there' : 'gone'} ${file}`).sort();
  const byGit = git(repository.dir, ['diff-tree', '-r', '--name-status', from, to]).split('\n');
  expect(told).toEqual(byGit.map((line) => line.replace(/^[AM]\t/, 'there ').replace(/^D\t/, 'gone ')).sort());
  expect(await repository.changed(to, to)).toEqual([]);
});

test('a folder that becomes a file, and a file that becomes a folder, are told whole', async () => {
  const repository = await aRepository(put('a/b.md', '一'), put('c', '二'));
  const from = (await repository.tip('main'))!;
  const between = await aCommit(repository, 'main', gone('a/b.md'), gone('c'));
  const to = await repository.commit({ ...aWish, onto: between, changes: [put('a', '三'), put('c/d.md', '四')] });
  expect((await repository.changed(from, to)).map(({ path: file, oid }) => [file, oid !== null])).toEqual([
    ['a', true],
    ['a/b.md', false],
    ['c', false],
    ['c/d.md', true],
  ]);
});

test('branches know where they left main, however far main has gone', async () => {
  const repository = await aRepository();
  const fork = (await repository.tip('main'))!;
  await aCommit(repository, 'cms/stories/a', put('a.md', '一'));
  const tip = await aCommit(repository, 'cms/stories/a', put('a.md', '二'));
  await aCommit(repository, 'main', put('b.md', '三'));
  expect((await repository.forks((await repository.tip('main'))!, 'cms/')).get(tip)).toBe(fork);
  expect(await repository.mergeBase((await repository.tip('main'))!, tip)).toBe(fork);
});

describe('what is no repository', () => {
  test('is told in Chinese, with the fix', async () => {
    await expect(openRepository(aFolder())).rejects.toThrow('不是 git 仓库。请给出裸仓库的文件夹');
  });

  test('nor can one with another object format be opened', async () => {
    const dir = path.join(aFolder(), 'x.git');
    execFileSync('git', ['init', '--quiet', '--bare', '--object-format=sha256', dir]);
    await expect(openRepository(dir)).rejects.toThrow('只支持 sha1');
  });
});

test('a git process that dies is started again', async () => {
  const repository = await createRepository(path.join(aFolder(), 'x.git'));
  afterTest(() => repository.close());
  await expect(repository.commit({ ...aWish, onto: 'f'.repeat(40) })).rejects.toThrow('is no commit');
  const commit = await repository.commit({ ...aWish, onto: null, changes: [put('a.md', '一')] });
  // A transaction that fails ends the process of `update-ref`.
  await expect(repository.move({ branch: 'main', from: commit, to: commit })).rejects.toThrow(StaleRef);
  await repository.move({ branch: 'main', from: null, to: commit });
  expect(await repository.tip('main')).toBe(commit);
});
