import { describe, expect, test, vi } from 'vitest';
import { aCommit, git, put, pushEntry, ZHAO } from '../git/a-repository.ts';
import { aSave, aStore, storyFile, storyText } from './a-store.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const A = storyFile('a');
const LI = { name: '李·阿依古丽', email: 'li@example.org' };
const fsck = (dir: string) => git(dir, ['fsck', '--strict', '--no-dangling']);

describe('publishing', () => {
  test('is a merge: written by the writer, signed by the publisher, with what the machine adds in the same commit', async () => {
    const { store, repository } = await aStore();
    await store.save(aSave('a', '一'));
    await store.setStatus('stories', 'a', 'pending_publish', LI);
    await aCommit(repository, 'main', put('settings/other.json', '{}'));
    const { commit, files } = await store.publish('stories', 'a', ZHAO, [put('rolls/r/versions.json', '{}')]);
    expect(await store.head()).toBe(commit);
    expect(files.map(({ path }) => path).sort()).toEqual(['rolls/r/versions.json', A]);
    expect(git(repository.dir, ['log', '-1', '--format=%an|%cn|%(trailers:separator=|)', 'main'])).toBe(
      `王小明|赵总编|Reviewed-by: ${LI.name} <li@example.org>|Published-by: 赵总编 <zhao@example.org>`,
    );
    expect((await repository.info(commit)).parents).toHaveLength(2);
    expect(await store.drafts()).toEqual([]);
    expect((await store.read(A))!.bytes.toString()).toBe(storyText('一'));
    expect(await store.read('settings/other.json')).toBeDefined();
  });

  test('over a file that main changed since is a conflict, and leaves everything as it was', async () => {
    const { store, repository } = await aStore(put(A, storyText('旧', '一\n\n二\n\n三\n\n四\n\n五')));
    await store.save(aSave('a', '旧', { changes: [put(A, storyText('旧', '一改\n\n二\n\n三\n\n四\n\n五'))], seen: {} }));
    // Git would merge these two line by line without a word.
    await store.change([put(A, storyText('旧', '一\n\n二\n\n三\n\n四\n\n五改'))], '勘误', LI);
    const refs = git(repository.dir, ['for-each-ref']);
    await expect(store.publish('stories', 'a', ZHAO)).rejects.toMatchObject({ paths: [A], by: LI.name });
    expect(git(repository.dir, ['for-each-ref'])).toBe(refs);
    expect(fsck(repository.dir)).toBe('');
    await store.save(aSave('b', '别的'));
    await store.publish('stories', 'b', ZHAO);
    expect(await store.draft('stories', 'a')).toBeDefined();
  });

  test('over the very same change is none', async () => {
    const { store } = await aStore(put(A, storyText('旧')));
    await store.save(aSave('a', '新', { seen: {} }));
    await store.change([put(A, storyText('新'))], '勘误', LI);
    await store.publish('stories', 'a', ZHAO);
    expect((await store.read(A))!.bytes.toString()).toBe(storyText('新'));
  });

  test('a file where main now has a folder is a conflict', async () => {
    const { store } = await aStore();
    await store.save(aSave('a', '一', { changes: [put('stories/2026/a', '一')], seen: {} }));
    await store.change([put(A, '二')], '占位', LI);
    await expect(store.publish('stories', 'a', ZHAO)).rejects.toMatchObject({ by: LI.name });
  });

  test('takes no link and nothing from outside the content folder', async () => {
    const { store, repository } = await aStore(put('content/settings/site.json', '{}'), put('astro.config.mjs', 'x'));
    await store.save(aSave('a', '一'));
    await store.save(aSave('b', '二'));
    pushEntry(repository.dir, 'cms/stories/a', '120000', 'content/stories/link', '/etc/passwd');
    pushEntry(repository.dir, 'cms/stories/b', '100644', 'astro.config.mjs', 'evil()');
    await expect(store.publish('stories', 'a', ZHAO)).rejects.toThrow('链接或子模块');
    await expect(store.publish('stories', 'b', ZHAO)).rejects.toThrow('内容文件夹以外的文件“astro.config.mjs”');
  });
});
