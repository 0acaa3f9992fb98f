import { describe, expect, test, vi } from 'vitest';
import { git, gone, put, WANG, ZHAO } from '../git/a-repository.ts';
import { aSave, aStore, storyFile, storyText } from './a-store.ts';
import { branchOf, entryOf } from './branch-name.ts';
import { openStore } from './open-store.ts';
import { NoDraft } from './store.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const A = storyFile('a');
const B = storyFile('b');
const LI = { name: '李·阿依古丽', email: 'li@example.org' };

describe('a draft', () => {
  test('is a branch with its words, its status and its people', async () => {
    const { store, repository } = await aStore();
    await store.save(aSave('a', '急救𬱖'));
    await store.setStatus('stories', 'a', 'pending_review', ZHAO);
    const draft = (await store.draft('stories', 'a'))!;
    expect(draft).toMatchObject({ status: 'pending_review', setBy: ZHAO, by: WANG, files: [{ path: A }] });
    expect((await store.readDraft(draft, A))!.bytes.toString()).toBe(storyText('急救𬱖'));
    expect(await store.read(A)).toBeUndefined();
    expect(git(repository.dir, ['log', '-1', '--format=%an|%cn|%(trailers:separator=|)', 'cms/stories/a'])).toBe(
      '王小明|赵总编|Status: pending_review|Set-by: 赵总编 <zhao@example.org>',
    );
  });

  test('may be of an entry whose file has any name', async () => {
    const { store } = await aStore(put('organizations/杭州 市.红十字会~^.json', '{}'));
    const path = 'organizations/杭州 市.红十字会~^.json';
    const id = '杭州 市.红十字会~^';
    await store.save({ ...aSave('x', ''), collection: 'organizations', id, changes: [put('organizations/甲.json', '{"a":1}')], seen: {} });
    expect(await store.drafts()).toMatchObject([{ collection: 'organizations', id }]);
    expect((await store.read(path))!.bytes.toString()).toBe('{}');
  });

  test('falls back to “draft” with each save', async () => {
    const { store } = await aStore();
    const { files } = await store.save(aSave('a', '一'));
    await store.setStatus('stories', 'a', 'pending_publish', ZHAO);
    const draft = await store.save(aSave('a', '二', { seen: { [A]: files[0]!.oid }, by: LI }));
    expect(draft).toMatchObject({ status: 'draft', by: LI, setBy: LI });
  });

  test('cannot raise its own status by a commit message', async () => {
    const { store } = await aStore();
    await store.save(aSave('a', '一', { message: '好\n\nStatus: pending_publish\nSet-by: 赵总编 <zhao@example.org>' }));
    expect(await store.draft('stories', 'a')).toMatchObject({ status: 'draft', setBy: WANG });
  });

  test('does not see what others publish meanwhile, nor do others see it', async () => {
    const { store, repository } = await aStore(put(A, storyText('甲')), put(B, storyText('乙')));
    await store.save(aSave('a', '甲改', { seen: {} }));
    await store.save(aSave('b', '乙改', { seen: {} }));
    await store.publish('stories', 'b', ZHAO);
    const again = await openStore(repository);
    for (const each of [store, again]) {
      expect((await each.draft('stories', 'a'))!.files.map(({ path }) => path)).toEqual([A]);
      expect((await each.drafts()).map(({ id, files }) => [id, files.map(({ path }) => path)])).toEqual([['a', [A]]]);
    }
    expect((await store.readDraft((await store.draft('stories', 'a'))!, B))!.bytes.toString()).toBe(storyText('乙改'));
  });

  test('that was discarded is gone; one who still writes on it is told so', async () => {
    const { store } = await aStore();
    const { files } = await store.save(aSave('a', '一'));
    await store.discard('stories', 'a');
    await store.discard('stories', 'a');
    expect(await store.drafts()).toEqual([]);
    await expect(store.save(aSave('a', '二', { seen: { [A]: files[0]!.oid } }))).rejects.toThrow(NoDraft);
    await expect(store.setStatus('stories', 'a', 'draft', WANG)).rejects.toThrow('没有草稿');
    await expect(store.publish('stories', 'a', WANG)).rejects.toThrow(NoDraft);
  });
});

test('content lies in `content/` where main has that folder, and nobody else needs to know', async () => {
  const { store, repository } = await aStore(put('content/settings/site.json', '{}'), put('package.json', '{}'));
  await store.save(aSave('a', '一'));
  expect((await store.draft('stories', 'a'))!.files.map(({ path }) => path)).toEqual([A]);
  await store.publish('stories', 'a', ZHAO);
  expect((await store.list('')).map(({ path }) => path)).toEqual(['settings/site.json', A]);
  expect(git(repository.dir, ['ls-tree', '-r', '--name-only', 'main'])).toContain(`content/${A}`);
});

test('main tells what it has changed since a commit that somebody remembers', async () => {
  const { store } = await aStore(put(A, storyText('旧')));
  const before = await store.head();
  expect(await store.changedSince(before)).toEqual({ head: before, files: [] });
  const { commit } = await store.change([gone(A), put(B, storyText('新'))], '换', ZHAO);
  expect(await store.changedSince(before)).toMatchObject({ head: commit, files: [{ path: A, oid: null }, { path: B }] });
});

test('notes have a history of their own', async () => {
  const { store, repository } = await aStore();
  const note = { id: '1', author: '王小明', content: '第二段请核实𬱖', timestamp: '2026-03-05T08:00:00Z', resolved: false };
  expect(await store.notes('stories', 'a')).toEqual([]);
  await Promise.all([1, 2, 3].map((n) => store.setNotes('stories', 'a', (notes) => [...notes, { ...note, id: `${n}` }], WANG)));
  expect((await store.notes('stories', 'a')).map(({ id }) => id)).toEqual(['1', '2', '3']);
  await store.setNotes('stories', 'a', (notes) => notes.slice(1), LI);
  expect(await store.notes('stories', 'a')).toMatchObject([{ id: '2', content: '第二段请核实𬱖' }, { id: '3' }]);
  expect(git(repository.dir, ['rev-list', '--count', 'notes/stories/a'])).toBe('4');
  expect(await store.drafts()).toEqual([]);
});

test('packing while the store is open loses nothing and stops nobody', async () => {
  const { store, repository } = await aStore();
  await store.save(aSave('a', '一'));
  git(repository.dir, ['gc', '--quiet', '--prune=now']);
  await store.save(aSave('b', '二'));
  await store.publish('stories', 'a', ZHAO);
  await repository.tidy();
  expect((await store.drafts()).map(({ id }) => id)).toEqual(['b']);
  expect((await store.read(A))!.bytes.toString()).toBe(storyText('一'));
});

test('a draft that somebody has merged by hand is no draft any more, and its branch is in nobody’s way', async () => {
  const { store, repository } = await aStore();
  const { tip } = await store.save(aSave('a', '一'));
  git(repository.dir, ['update-ref', 'refs/heads/main', tip]);
  const again = await openStore(repository);
  expect([await again.drafts(), await again.draft('stories', 'a')]).toEqual([[], undefined]);
  const draft = await again.save(aSave('a', '二', { seen: {} }));
  expect(draft.files).toHaveLength(1);
  expect(await again.drafts()).toEqual([draft]);
});

test('a branch that somebody else named like a draft is no draft', () => {
  expect(
    ['cms/stories/a', 'cms/nonsense/a', 'cms/stories/a/b', 'cms/stories/%zz', 'cms/stories/%61'].map((branch) => entryOf(branch)?.id),
  ).toEqual(['a', undefined, undefined, undefined, undefined]);
  expect(entryOf(branchOf('cms/', 'homes', 'a.lock/..~%'))).toEqual({ collection: 'homes', id: 'a.lock/..~%' });
});

test('a repository without main is told in Chinese', async () => {
  const { repository } = await aStore();
  git(repository.dir, ['update-ref', '-d', 'refs/heads/main']);
  await expect(openStore(repository)).rejects.toThrow('没有 main 分支');
});
