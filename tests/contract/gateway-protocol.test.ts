import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../fixtures/inputs.ts';
import { markdown, STORY } from '../fixtures/content-folder.ts';
import { aGateway, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

const call = (action: string, params: object = {}) => gateway.desk.call(action, params);
const NEW = 'stories/2026/2026-hcsh-0002/index.md';
const entry = { collection: 'stories', slug: '2026/2026-hcsh-0002/index' };

/** The front matter of a list's row: JSON between the two fences. */
const facts = (data: string) => JSON.parse(data.replaceAll(/^---\n|\n---\n$/gu, ''));

describe('lists', () => {
  test('the gateway says who it is', async () => {
    expect((await call('info')).json).toEqual({
      repo: 'content',
      publish_modes: ['editorial_workflow'],
      type: 'volunteer_honors_gateway',
    });
  });

  test('a page of a collection has front matter and no text', async () => {
    const { json } = await call('entriesByFolder', {
      folder: 'organizations',
      extension: 'json',
      depth: 1,
      page: 0,
      size: 2,
      sort: 'name',
    });
    expect(json.total).toBe(3);
    expect(json.entries).toHaveLength(2);
    expect(json.entries[0].file.path).toMatch(/^organizations\//);
    const stories = (await call('entriesByFolder', { folder: 'stories' })).json.entries;
    expect(facts(stories[0].data).title).toBe('河边的绳结');
    expect(stories[0].data).not.toContain('正文');
  });

  test('a search of two characters finds what holds them', async () => {
    const found = (query: string) => call('allEntriesByFolder', { folder: 'stories', query }).then(({ json }) => json.total);
    expect([await found('绳结'), await found('救援'), await found('没有')]).toEqual([1, 1, 0]);
  });

  test('single files are read whole, and so is one entry; what is not there is null', async () => {
    const { json } = await call('entriesByFiles', { files: [{ path: 'settings/site.json', label: '站点设置' }] });
    expect(JSON.parse(json[0].data).name).toBe('志愿者荣誉');
    expect(json[0].file).toMatchObject({ path: 'settings/site.json', label: '站点设置' });
    expect((await call('getEntry', { path: STORY })).json.data).toContain('正文');
    expect((await call('getEntry', { path: NEW })).json).toEqual({ data: null, file: { path: NEW, id: null } });
  });

  test('a roll comes with its rows as CSV text', async () => {
    const { json } = await call('getEntry', { path: 'rolls/2026-hechuan-stars/roll.json' });
    expect(JSON.parse(json.data)).toMatchObject({ stage: 'final', conferrals: expect.stringContaining('林知夏,3') });
    expect(json.file.id).toMatch(/^[0-9a-f]{40}\.[0-9a-f]{40}$/);
  });
});

describe('a draft goes its way', () => {
  test('it is kept though it is incomplete, as a draft, whatever status the client wishes for', async () => {
    expect((await call('unpublishedEntry', entry)).status).toBe(404);
    const { status, json } = await gateway.desk.save(NEW, '---\ntitle: 夜里的灯\n---\n', { newEntry: true });
    expect([status, json.status, json.slug]).toEqual([200, 'draft', '2026/2026-hcsh-0002/index']);
    expect(json.problems.map(({ code }: { code: string }) => code)).toContain('consent/missing');
  });

  test('the board gets all drafts at once; the editor gets the whole text', async () => {
    expect((await call('unpublishedEntries')).json).toEqual(['stories/2026-hcsh-0002']);
    const [drafted] = (await call('unpublishedEntries', { full: true })).json.entries;
    expect(drafted).toMatchObject({ collection: 'stories', slug: entry.slug, status: 'draft', pullRequestAuthor: '周以宁' });
    expect(facts(drafted.data)).toEqual({ title: '夜里的灯' });
    expect((await call('unpublishedEntry', { id: 'stories/2026-hcsh-0002' })).json.diffs).toEqual([{ path: NEW, newFile: true, id: NEW }]);
    expect((await call('unpublishedEntryDataFile', { ...entry, path: NEW, id: NEW })).json.data).toBe('---\ntitle: 夜里的灯\n---\n');
  });

  test('it is refused as ready while it lacks what the law asks for, with every problem at its field', async () => {
    const { status, json } = await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
    expect(status).toBe(422);
    expect(json.error).toMatch(/^还不能改为“可发布”：/);
    expect(json.problems).toContainEqual(
      expect.objectContaining({ code: 'consent/missing', field: 'consent', blocking: 'publish', sentence: '没有公开依据' }),
    );
    expect((await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_review' })).json).toEqual({
      status: 'pending_review',
    });
  });

  test('a save makes it a draft again', async () => {
    await gateway.desk.save(NEW, markdown({ ...story, title: '夜里的灯' }));
    expect((await call('unpublishedEntry', entry)).json.status).toBe('draft');
  });

  test('it is published only when it is ready, and then readers see it', async () => {
    const early = await call('publishUnpublishedEntry', entry);
    expect([early.status, early.json.error]).toEqual([409, '这篇还不是“可发布”。请先把状态改为“可发布”，再发布。']);
    expect((await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' })).status).toBe(200);
    const { status, json } = await call('publishUnpublishedEntry', entry);
    expect([status, json.warning]).toEqual([200, undefined]);
    expect(gateway.site.published.at(-1)!.map(({ path }) => path)).toEqual([NEW]);
    expect((await call('getEntry', { path: NEW })).json.data).toContain('夜里的灯');
    expect((await call('unpublishedEntries')).json).toEqual([]);
  });

  test('a publication whose pages fail still stands, and says so', async () => {
    await gateway.desk.save(NEW, markdown({ ...story, title: '夜里的灯亮了' }));
    await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
    gateway.site.failing = true;
    const { status, json } = await call('publishUnpublishedEntry', entry);
    gateway.site.failing = false;
    expect([status, json.warning]).toEqual([200, expect.stringContaining('网页没有更新成功')]);
    expect(JSON.stringify(gateway.log)).not.toContain('林知夏');
    expect((await call('getEntry', { path: NEW })).json.data).toContain('夜里的灯亮了');
  });

  test('a draft that is thrown away leaves what was published', async () => {
    await gateway.desk.save(NEW, markdown({ ...story, title: '改坏了' }));
    expect((await call('deleteUnpublishedEntry', entry)).status).toBe(200);
    expect((await call('deleteUnpublishedEntry', entry)).status).toBe(404);
    expect((await call('getEntry', { path: NEW })).json.data).toContain('夜里的灯亮了');
  });

  test('withdrawing makes a draft of it, pictures and all; the save that Decap sends behind goes on with it', async () => {
    const raw = (await call('getEntry', { path: STORY })).json.data as string;
    expect((await call('deleteFiles', { paths: [STORY], options: { commitMessage: 'x' } })).status).toBe(200);
    expect(gateway.site.published.at(-1)!.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['stories/2026/2026-hc-0001/cover.png', null],
      [STORY, null],
    ]);
    const { status, json } = await gateway.desk.save(STORY, raw);
    expect([status, json.status]).toEqual([200, 'draft']);
    expect((await call('getEntry', { path: STORY })).json.data).toBeNull();
    const { diffs } = (await call('unpublishedEntry', { collection: 'stories', slug: '2026-hc-0001' })).json;
    expect(diffs.map(({ path }: { path: string }) => path)).toEqual([STORY, 'stories/2026/2026-hc-0001/cover.png']);
  });

  test('what others point at is not withdrawn', async () => {
    const { status, json } = await call('deleteFiles', { paths: ['organizations/yunze.json'] });
    expect([status, json.problems[0].code]).toEqual([422, 'reference/still-used']);
    expect(json.error).toContain('组织 hechuan');
  });

  test('a published roll is never withdrawn', async () => {
    const { json } = await call('deleteFiles', { paths: ['rolls/2026-hechuan-stars/roll.json'] });
    expect(json.problems[0].code).toBe('version/unpublished');
  });
});

describe('a new entry', () => {
  test.each([
    ['stories/2026/linzhixia/index.md', 'entry/bad-story-slug'],
    ['stories/2025/2026-hcsh-0009/index.md', 'entry/misplaced-file'],
    ['stories/2026-hcsh-0009/index.md', 'entry/misplaced-file'],
    ['stories/2027/2026-hcsh-0002/index.md', 'entry/duplicate-id'],
    ['rolls/lookup/roll.json', 'entry/reserved-slug'],
  ])('%s has no address that it could keep', async (path, code) => {
    const { status, json } = await gateway.desk.save(path, path.endsWith('.md') ? '---\ntitle: 一\n---\n' : '{}');
    expect([status, json.problems.map((problem: { code: string }) => problem.code)]).toEqual([422, expect.arrayContaining([code])]);
  });

  test('keeps its address: renaming is refused, and so is a second settings file', async () => {
    const renamed = { dataFiles: [{ path: NEW, raw: markdown(story), newPath: 'stories/2026/2026-hcsh-0003/index.md' }] };
    expect((await call('persistEntry', renamed)).status).toBe(422);
    expect((await gateway.desk.save('settings/other.json', '{}')).status).toBe(403);
  });
});

describe('notes', () => {
  const about = { collection: 'stories', slug: '2026-hcsh-0002' };

  test('are written, changed, settled and deleted; their author is who is signed in', async () => {
    const { note } = (await call('addNote', { ...about, note: { content: '第二段太长', author: '别人' } })).json;
    expect(note).toMatchObject({ author: '周以宁', content: '第二段太长', resolved: false });
    const one = { ...about, noteId: note.id };
    expect((await call('updateNote', { ...one, updates: { content: '第三段太长' } })).json.note.content).toBe('第三段太长');
    expect((await call('toggleNoteResolution', one)).json.note.resolved).toBe(true);
    expect((await call('getNotes', about)).json.notes).toHaveLength(1);
    await call('deleteNote', one);
    expect((await call('getNotes', about)).json.notes).toEqual([]);
    expect((await call('updateNote', { ...one, updates: { resolved: true } })).status).toBe(404);
  });

  test('hold no personal data, and belong to an entry', async () => {
    expect((await call('addNote', { ...about, note: { content: '打 13812345678 问她' } })).json.problems[0].code).toBe(
      'personal-data/found',
    );
    expect((await call('addNote', { collection: 'stories', slug: 'nothing', note: { content: '一' } })).status).toBe(404);
  });

  test('know the draft that they are about', async () => {
    expect((await call('getPRMetadata', about)).json).toEqual({ metadata: null });
    expect((await call('getPRMetadata', { collection: 'stories', slug: '2026-hc-0001' })).json.metadata).toMatchObject({
      author: '周以宁',
    });
  });
});

test('the preview is an address of the gateway', async () => {
  expect((await call('getDeployPreview', entry)).json).toEqual({ url: '/preview/stories/2026-hcsh-0002/', status: 'success' });
});

test('an action that nobody knows is refused, whatever JavaScript calls it', async () => {
  for (const action of ['__proto__', 'constructor', 'toString', 'eval', '']) expect((await call(action)).status).toBe(400);
});
