import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { aFolder, afterTest, git } from '../git/a-repository.ts';
import { openRepository } from '../git/open-repository.ts';
import { seedRepository } from './seed.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

function aContent(files: Record<string, string | Buffer>): string {
  const dir = aFolder();
  for (const [file, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), bytes);
  }
  return dir;
}

describe('a repository made from a content folder', () => {
  test('holds its files byte for byte, in one commit', async () => {
    const photo = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 251));
    const files = { 'stories/2026/a/index.md': '正文𬱖', 'stories/2026/a/p.jpg': photo, '名 单/“一"\\.json': '', 'x.csv': '\n\n' };
    const dir = path.join(aFolder(), 'seeded.git');
    const commit = await seedRepository(dir, aContent(files));
    const repository = await openRepository(dir);
    afterTest(() => repository.close());
    expect(await repository.tip('main')).toBe(commit);
    const found = await repository.files(commit);
    expect(found.map((file) => file.path).sort()).toEqual(Object.keys(files).sort());
    for (const file of found) {
      const [bytes] = await repository.blobs([file.oid]);
      expect(bytes!.equals(Buffer.from(files[file.path as keyof typeof files])), file.path).toBe(true);
    }
    expect((await repository.info(commit)).author.name).toBe('示例数据');
    expect(git(dir, ['fsck', '--strict'])).toBe('');
  });

  test('has no links in it', async () => {
    const content = aContent({ 'a.md': '一' });
    fs.symlinkSync('/etc/passwd', path.join(content, 'b.md'));
    const dir = path.join(aFolder(), 'seeded.git');
    await seedRepository(dir, content);
    expect(git(dir, ['ls-tree', '-r', '--name-only', 'main'])).toBe('a.md');
  });

  test('is not made over another one, nor from nothing', async () => {
    const [content, dir] = [aContent({ 'a.md': '一' }), path.join(aFolder(), 'seeded.git')];
    const commit = await seedRepository(dir, content);
    await expect(seedRepository(dir, content)).rejects.toThrow('请换一个空文件夹');
    expect(git(dir, ['rev-parse', 'main'])).toBe(commit);
    await expect(seedRepository(path.join(aFolder(), 'y.git'), path.join(content, 'missing'))).rejects.toThrow('ENOENT');
  });
});
