import { describe, expect, test, vi } from 'vitest';
import { git, gone, put, ZHAO } from '../git/a-repository.ts';
import { aSave, aStore, storyFile, storyText } from './a-store.ts';
import { openStore } from './open-store.ts';
import { Conflict } from './store.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const A = storyFile('a');
const LI = { name: '李·阿依古丽', email: 'li@example.org' };
const fsck = (dir: string) => git(dir, ['fsck', '--strict', '--no-dangling']);

describe('a save over a newer version', () => {
  test('of a colleague’s draft is a conflict that says who and when, and changes nothing', async () => {
    const { store } = await aStore(put(A, storyText('旧')));
    const seen = { [A]: (await store.read(A))!.oid };
    const first = await store.save(aSave('a', '王的', { seen }));
    const late = await store.save(aSave('a', '李的', { seen, by: LI })).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(Conflict);
    expect(late).toMatchObject({ paths: [A], by: '王小明', at: first.at });
    expect(await store.draft('stories', 'a')).toEqual(first);
  });

  test('of main is one too, told by who wrote it', async () => {
    const { store } = await aStore(put(A, storyText('旧')));
    const seen = { [A]: (await store.read(A))!.oid };
    await store.save(aSave('a', '李的', { seen, by: LI }));
    await store.publish('stories', 'a', ZHAO);
    await expect(store.save(aSave('a', '王的', { seen }))).rejects.toMatchObject({ paths: [A], by: LI.name });
    await store.change([gone(A)], '撤稿', ZHAO);
    await expect(store.save(aSave('a', '王的', { seen }))).rejects.toMatchObject({ by: ZHAO.name });
  });

  test('a new entry does not take the place of one that is there', async () => {
    const { store } = await aStore(put(A, storyText('旧')));
    await expect(store.save(aSave('a', '新'))).rejects.toThrow(Conflict);
  });

  test('that is sent twice, because the answer was lost, is none', async () => {
    const { store } = await aStore();
    await store.save(aSave('a', '一'));
    expect((await store.save(aSave('a', '一'))).files).toHaveLength(1);
  });
});

describe('a hundred saves at once', () => {
  test('of different entries are all kept', async () => {
    const { store, repository } = await aStore();
    const ids = Array.from({ length: 100 }, (_, i) => `s-${i}`);
    await Promise.all(ids.map((id) => store.save(aSave(id, `第${id}篇`))));
    const drafts = await store.drafts();
    expect(drafts.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    const texts = await Promise.all(drafts.map(async (draft) => (await store.readDraft(draft, storyFile(draft.id)))!.bytes.toString()));
    expect(texts).toEqual(drafts.map(({ id }) => storyText(`第${id}篇`)));
    expect(fsck(repository.dir)).toBe('');
  });

  test('of one entry: one is kept, the others are told', async () => {
    const { store } = await aStore();
    const done = await Promise.allSettled(Array.from({ length: 100 }, (_, i) => store.save(aSave('a', `第${i}人`))));
    const [kept, told] = [done.filter(({ status }) => status === 'fulfilled'), done.filter(({ status }) => status === 'rejected')];
    expect(kept).toHaveLength(1);
    expect(told.every((each) => each.status === 'rejected' && each.reason instanceof Conflict)).toBe(true);
    const draft = (await store.draft('stories', 'a'))!;
    expect((await store.readDraft(draft, A))!.bytes.toString()).toBe(storyText('第0人'));
  });

  test('of one entry by people who compare nothing leave each its version in the history', async () => {
    const { store, repository } = await aStore();
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.save(aSave('a', `第${i}版`, { seen: {} }))));
    expect(git(repository.dir, ['rev-list', '--count', 'main..cms/stories/a'])).toBe('20');
  });

  test('by two stores on one repository lose nothing: refs move by compare-and-swap', async () => {
    const { store, repository } = await aStore();
    const other = await openStore(repository);
    const saves = Array.from({ length: 10 }, (_, i) => [store, other][i % 2]!.save(aSave('a', `第${i}版`, { seen: {} })));
    await Promise.all(saves);
    expect(git(repository.dir, ['rev-list', '--count', 'main..cms/stories/a'])).toBe('10');
  });
});
