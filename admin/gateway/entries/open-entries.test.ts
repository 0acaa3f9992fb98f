import { describe, expect, test, vi } from 'vitest';
import { gone, put, ZHAO } from '../git/a-repository.ts';
import type { Change } from '../git/repository.ts';
import { aSave, aStore, storyFile, storyText } from '../store/a-store.ts';
import { openEntries } from './open-entries.ts';

// Every step here is a git process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ids = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);
const stories = { collection: 'stories', page: 0, size: 10 } as const;
const organization = (id: string, more: object = {}) =>
  put(`organizations/${id}.json`, JSON.stringify({ name: `${id}红十字会`, kind: 'society', level: 'city', ...more }));

async function aDesk(...files: readonly Change[]) {
  const { store, repository } = await aStore(...files);
  return { store, repository, entries: openEntries(store) };
}

function story(id: string, front: string, body = '正文'): Change {
  return put(storyFile(id), `---\n${front}\n---\n\n${body}\n`);
}

describe('a list', () => {
  test('is the newest first, page by page, with the number of all', async () => {
    const days = ['2026-01-01', '2026-03-01', '2026-02-01'];
    const { entries } = await aDesk(...days.map((day, i) => story(`s-${i}`, `title: 第${i}篇\npublishedOn: ${day}`)));
    expect(ids(await entries.page({ ...stories, size: 2 }))).toEqual(['s-1', 's-2']);
    expect(await entries.page({ ...stories, size: 2, page: 1 })).toMatchObject({ rows: [{ id: 's-0' }], total: 3 });
  });

  test('is sorted by any field, Han by its reading and what lacks the field last', async () => {
    const titles = ['张', '安', '李', '白'];
    const { entries } = await aDesk(...titles.map((title, i) => story(`s-${i}`, `title: ${title}`)), story('s-9', 'subtitle: 无题'));
    expect(ids(await entries.page({ ...stories, sort: 'title' }))).toEqual(['s-1', 's-3', 's-2', 's-0', 's-9']);
    expect(ids(await entries.page({ ...stories, sort: 'title', descending: true }))).toEqual(['s-0', 's-2', 's-3', 's-1', 's-9']);
  });

  test('is filtered by a value, a value in a list, and one inside a group', async () => {
    const { entries } = await aDesk(
      story('a', 'title: 甲\nfields: [first-aid, blood]\norigin: { kind: own }'),
      story('b', 'title: 乙\nfields: [blood]\norigin: { kind: reprint }'),
    );
    const filtered = async (filters: Record<string, unknown>) => ids(await entries.page({ ...stories, filters }));
    expect(await filtered({ fields: 'first-aid' })).toEqual(['a']);
    expect(await filtered({ 'origin.kind': 'reprint' })).toEqual(['b']);
    expect(await filtered({ fields: 'blood', title: '甲' })).toEqual(['a']);
    expect(await filtered({ nothing: 'x' })).toEqual([]);
  });

  test('shows of an entry what a table needs: no text, no consent, no names of staff, no long list', async () => {
    const conferrals = Array.from({ length: 201 }, (_, i) => `- X-${i}`).join('\n');
    const photos = Array.from({ length: 11 }, (_, i) => `- { file: p${i}.jpg }`).join('\n');
    const front = `title: 甲\ntags: [防汛]\nconsent: { registrar: 登记人 }\ncredits: { authors: [作者] }\nconferrals:\n${conferrals}\nphotos:\n${photos}\ntopics: [${'t,'.repeat(20)}]`;
    const { entries } = await aDesk(story('a', front));
    const { rows } = await entries.page(stories);
    expect(rows[0]!.data).toEqual({ title: '甲', tags: ['防汛'], topics: Array.from({ length: 20 }, () => 't') });
    expect(JSON.stringify(rows)).not.toContain('正文');
  });

  test('tells an entry that cannot be read, and the others all the same', async () => {
    const broken = [put(storyFile('b'), '没有资料区'), put(storyFile('c'), '---\ntitle: "没有完\n---\n')];
    const gbk = { path: storyFile('d'), bytes: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, 0xd0]) };
    const { entries } = await aDesk(story('a', 'title: 甲'), ...broken, gbk, put('organizations/x.json', '[1]'));
    const { rows } = await entries.page({ ...stories, sort: 'id' });
    expect(rows.map(({ id, unreadable }) => [id, unreadable])).toEqual([
      ['a', undefined],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
    expect(await entries.all('organizations')).toMatchObject([{ id: 'x', unreadable: true, data: {} }]);
    expect(await entries.organizations()).toEqual([]);
  });
});

describe('a search', () => {
  test('finds two characters wherever an entry tells of them: title, summary, people, tags, text, organisation, id', async () => {
    const { entries } = await aDesk(
      organization('急救队', { name: '河川急救队' }),
      story('title', 'title: 急救在身边'),
      story('summary', 'title: 甲\nsummary: 学会急救'),
      story('people', 'title: 甲\nsubjects: [{ name: 急救小组 }]'),
      story('tags', 'title: 甲\ntags: [急救]'),
      story('text', 'title: 甲', '他教了十年急救。'),
      story('organisation', 'title: 甲\norganization: 急救队'),
      story('other', 'title: 急中生智，救人一命\nconsent: { registrar: 急救 }'),
    );
    expect(ids(await entries.page({ ...stories, query: '急救', sort: 'id' }))).toEqual([
      'organisation',
      'people',
      'summary',
      'tags',
      'text',
      'title',
    ]);
    expect(ids(await entries.page({ ...stories, query: 'OTHER' }))).toEqual(['other']);
  });

  test('wants every word, in any order, and folds width, case and 繁简', async () => {
    const { entries } = await aDesk(story('a', 'title: 红十字 ＡＥＤ 培训'), story('b', 'title: 红十字'));
    expect(ids(await entries.page({ ...stories, query: ' 培訓　aed ' }))).toEqual(['a']);
    expect((await entries.page({ ...stories, query: '' })).total).toBe(2);
    expect((await entries.page({ ...stories, query: '红十字 献血' })).total).toBe(0);
  });

  test('finds a character beyond the first plane', async () => {
    const { entries } = await aDesk(story('a', 'title: 甲', '队员王𬱖'), story('b', 'title: 乙'));
    expect(ids(await entries.page({ ...stories, query: '𬱖' }))).toEqual(['a']);
  });
});

describe('the index follows the repository', () => {
  test('through every publication, change and withdrawal', async () => {
    const { store, entries } = await aDesk(story('a', 'title: 甲'), organization('x'));
    expect((await entries.page(stories)).total).toBe(1);
    await store.save(aSave('b', '乙'));
    await store.publish('stories', 'b', ZHAO);
    expect(ids(await entries.page({ ...stories, query: '乙' }))).toEqual(['b']);
    await store.change([story('b', 'title: 丙'), gone(storyFile('a')), organization('x', { name: '新名' })], '改', ZHAO);
    expect(await entries.page(stories)).toMatchObject({ rows: [{ id: 'b', data: { title: '丙' } }], total: 1 });
    expect(await entries.organizations()).toMatchObject([{ id: 'x', name: '新名' }]);
  });

  test('a new name of an organisation is at once what its stories are found by', async () => {
    const { store, entries } = await aDesk(story('a', 'title: 甲\norganization: x'), organization('x', { name: '旧会' }));
    expect((await entries.page({ ...stories, query: '旧会' })).total).toBe(1);
    await store.change([organization('x', { name: '新会' })], '改名', ZHAO);
    expect((await entries.page({ ...stories, query: '旧会' })).total).toBe(0);
    expect((await entries.page({ ...stories, query: '新会' })).total).toBe(1);
  });

  test('drafts are found when asked for, new ones too, each with its status and its own words', async () => {
    const { store, entries } = await aDesk(put(storyFile('a'), storyText('旧题')));
    await store.save(aSave('a', '新题', { seen: {} }));
    await store.save(aSave('b', '新篇'));
    await store.setStatus('stories', 'b', 'pending_review', ZHAO);
    expect((await entries.page(stories)).rows).toMatchObject([{ id: 'a', draft: 'draft', published: true, data: { title: '旧题' } }]);
    const { rows } = await entries.page({ ...stories, withDrafts: true, sort: 'id' });
    expect(rows).toMatchObject([
      { id: 'a', draft: 'draft', published: true, data: { title: '新题' } },
      { id: 'b', draft: 'pending_review', published: false, data: { title: '新篇' } },
    ]);
    expect(ids(await entries.page({ ...stories, withDrafts: true, query: '新篇' }))).toEqual(['b']);
    expect(ids(await entries.page({ ...stories, withDrafts: true, filters: { draft: 'pending_review' } }))).toEqual(['b']);
    expect(await entries.get('stories', 'b')).toMatchObject({ published: false });
    await store.discard('stories', 'b');
    await store.discard('stories', 'a');
    expect((await entries.page({ ...stories, withDrafts: true })).rows).toMatchObject([{ id: 'a', data: { title: '旧题' } }]);
    expect(await entries.get('stories', 'b')).toBeUndefined();
  });

  test('also when it is asked in the middle of a change', async () => {
    const { store, entries } = await aDesk();
    const saved = Array.from({ length: 10 }, async (_, i) => {
      await store.save(aSave(`s-${i}`, `第${i}篇`));
      return (await entries.page({ ...stories, withDrafts: true, query: `第${i}篇` })).total;
    });
    expect(await Promise.all(saved)).toEqual(Array.from({ length: 10 }, () => 1));
  });
});

test('the list of organisations is what a picker needs', async () => {
  const { entries } = await aDesk(
    organization('a', { parent: 'b', division: '330100', numberPrefix: 'ZJHZ', phone: '0571' }),
    organization('b'),
  );
  expect(await entries.organizations()).toEqual([
    { id: 'a', name: 'a红十字会', kind: 'society', level: 'city', parent: 'b', division: '330100', prefix: 'ZJHZ' },
    { id: 'b', name: 'b红十字会', kind: 'society', level: 'city' },
  ]);
});
