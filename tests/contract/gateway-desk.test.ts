import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimFolder } from '../../admin/gateway/local/one-at-a-time.ts';
import { localIdentity } from '../../admin/gateway/local/identity.ts';
import { localOptions } from '../../admin/gateway/local/options.ts';
import { followMain } from '../../admin/gateway/local/working-folder.ts';
import { openRepository } from '../../admin/gateway/git/open-repository.ts';
import { openStore } from '../../admin/gateway/store/open-store.ts';
import { markdown, STORY } from '../fixtures/content-folder.ts';
import { photo, story } from '../fixtures/inputs.ts';
import { aNumber } from '../fixtures/builders.ts';
import { aGateway, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

const own = { ...story, photos: [{ ...photo, file: 'cover.png' }] };
const call = (action: string, params: object = {}) => gateway.desk.call(action, params);
const entry = { collection: 'stories', slug: '2026-hc-0001' };

describe('two people in one story', () => {
  test('the second is told who saved when, and nothing of the first is lost', async () => {
    const { id: base } = (await call('getEntry', { path: STORY })).json.file;
    const first = await gateway.desk.save(STORY, markdown({ ...own, title: '甲的标题' }), { base });
    expect(first.status).toBe(200);
    const second = await gateway.desk.save(STORY, markdown({ ...own, title: '乙的标题' }), { base });
    expect([second.status, second.json.conflict.by]).toEqual([409, '周以宁']);
    expect(second.json.error).toMatch(/您的修改没有覆盖它/);
    expect((await call('unpublishedEntryDataFile', { ...entry, path: STORY })).json.data).toContain('甲的标题');
  });

  test('a save that is sent again because its answer was lost does not quarrel with itself', async () => {
    const { id: base } = (await call('unpublishedEntryDataFile', { ...entry, path: STORY })).json;
    const raw = markdown({ ...own, title: '甲再改' });
    for (let i = 0; i < 2; i++) expect((await gateway.desk.save(STORY, raw, { base })).status).toBe(200);
    const next = (await gateway.desk.save(STORY, raw, { base })).json.base;
    expect((await gateway.desk.save(STORY, markdown({ ...own, title: '甲三改' }), { base: next })).status).toBe(200);
    await call('deleteUnpublishedEntry', entry);
  });

  test('what was published meanwhile is not published over', async () => {
    await gateway.desk.save(STORY, markdown({ ...own, title: '草稿里的标题' }));
    await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
    const store = await openStore(await openRepository(gateway.repository));
    await store.change([{ path: STORY, bytes: Buffer.from(markdown({ ...own, title: '别人推送的标题' })) }], '推送', {
      name: '吴推送',
      email: 'w@example.org',
    });
    await store.close();
    const { status, json } = await call('publishUnpublishedEntry', entry);
    expect([status, json.conflict.by]).toEqual([409, '吴推送']);
    await call('deleteUnpublishedEntry', entry);
  });
});

test('a hundred saves at once are all kept', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => `2026-hcsh-${5000 + i}`);
  const saved = await Promise.all(ids.map((id) => gateway.desk.save(`stories/2026/${id}/index.md`, markdown({ ...story, title: id }))));
  expect(saved.map(({ status }) => status)).toEqual(ids.map(() => 200));
  const began = performance.now();
  const board = (await call('unpublishedEntries', { full: true })).json.entries;
  expect(performance.now() - began).toBeLessThan(2000);
  expect(board.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
  await Promise.all(ids.map((slug) => call('deleteUnpublishedEntry', { collection: 'stories', slug })));
}, 60_000);

describe('what a form asks while it is filled', () => {
  test('check tells all problems at their fields and keeps nothing', async () => {
    const draft = {
      collection: 'stories',
      id: '2026-hcsh-0009',
      raw: markdown({ ...story, organization: 'nowhere', conferrals: [aNumber(1), aNumber(9)] }, '<b>一</b>'),
    };
    const { status, json } = await gateway.desk.post('/cms-api/check', draft);
    expect(status).toBe(200);
    expect(json.problems.map(({ code, field, blocking }: Record<string, string>) => [code, field, blocking])).toEqual([
      ['text/raw-html', '正文', 'always'],
      ['reference/missing', 'organization', 'publish'],
      ['reference/missing', 'conferrals', 'publish'],
    ]);
    expect((await call('unpublishedEntries')).json).toEqual([]);
  });

  test('a correction of a row is checked against the roll that has it', async () => {
    const raw = JSON.stringify({
      title: '一',
      kind: 'correction',
      date: '2026-03-06',
      was: '甲',
      is: '乙',
      reason: '丙',
      conferral: aNumber(1),
    });
    expect((await gateway.desk.post('/cms-api/check', { collection: 'corrections', id: 'c1', raw })).json.problems).toEqual([]);
  });

  test('an organisation is checked against the one that has its prefix, and against circles', async () => {
    const raw = (more: object) => JSON.stringify({ name: '某会', kind: 'society', level: 'city', parent: 'yunze', ...more });
    const check = async (id: string, more: object) =>
      (await gateway.desk.post('/cms-api/check', { collection: 'organizations', id, raw: raw(more) })).json.problems.map(
        ({ code }: { code: string }) => code,
      );
    expect(await check('new', { numberPrefix: 'HCSH' })).toEqual(['organization/prefix-taken']);
    expect(await check('yunze', { level: 'city', parent: 'hechuan' })).toEqual(['organization/cycle']);
    expect(await check('new', { numberPrefix: 'NEWX' })).toEqual([]);
  });

  test('preview lays the form over main, with its new pictures and numbered rows', async () => {
    const draft = { collection: 'rolls', id: 'hc-new', raw: JSON.stringify({ title: '新名单', conferrals: 'name\n林知夏\n' }) };
    const { status, text, headers } = await gateway.desk.post('/cms-api/preview', draft);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(text).toContain('<title>/honors/hc-new/</title>');
    expect(text).toMatch(/conferrals.csv number,name\nAA-2000-00001-\w,林知夏/);
  });

  test('a saved draft has an address of its own, and an unknown one none', async () => {
    await gateway.desk.save(STORY, markdown({ ...own, title: '看一看' }));
    expect((await gateway.desk.get('/preview/stories/2026-hc-0001/')).text).toContain('看一看');
    expect((await gateway.desk.get('/preview/stories/2026-hc-0001')).headers.location).toBe('/preview/stories/2026-hc-0001/');
    const { status, text } = await gateway.desk.get('/preview/stories/2026-hc-0404/', { Accept: 'text/html' });
    expect([status, text]).toEqual([404, expect.stringContaining('没有这一篇')]);
    await call('deleteUnpublishedEntry', entry);
  });

  test('the lists of pickers are slim, and asked for again only when they changed', async () => {
    const { json, headers } = await gateway.desk.get('/cms-api/lists/organizations.json');
    expect(json).toContainEqual({ id: 'hechuan', name: '河川市红十字会', level: 'city', kind: 'society', parent: 'yunze', prefix: 'HCSH' });
    expect((await gateway.desk.get('/cms-api/lists/organizations.json', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
    expect((await gateway.desk.get('/cms-api/lists/schemes.json')).json[0]).toMatchObject({ id: 'stars', levels: expect.any(Array) });
    expect((await gateway.desk.get('/cms-api/lists/divisions.json')).json).toContainEqual({ code: '330000', name: '浙江省' });
  });

  test('the article for 公众号 is made of the saved story, or says what it lacks', async () => {
    const { status, json } = await gateway.desk.get('/cms-api/wechat/2026-hc-0001');
    expect([status, json.title, json.address]).toEqual([200, '别人推送的标题', 'https://honors.example.org/stories/2026-hc-0001/']);
    expect(json.pictures).toEqual([expect.objectContaining({ file: 'cover.png' })]);
    await gateway.desk.save('stories/2026/2026-hcsh-0009/index.md', '---\ntitle: 一\n---\n');
    const draft = await gateway.desk.get('/cms-api/wechat/2026-hcsh-0009');
    expect([draft.status, draft.json.error]).toEqual([422, expect.stringContaining('还没写完')]);
    expect((await gateway.desk.get('/cms-api/wechat/nothing')).status).toBe(404);
  });
});

test('stopping finishes what is being written', async () => {
  const saving = gateway.desk.save('stories/2026/2026-hcsh-0010/index.md', markdown({ ...story, title: '最后一篇' }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  await gateway.restart();
  expect((await saving).status).toBe(200);
  expect((await call('unpublishedEntries')).json).toContain('stories/2026-hcsh-0010');
});

describe('on this machine', () => {
  test('the working folder follows main, and what is gone there goes here', async () => {
    const dir = path.join(gateway.dir, 'working');
    const store = await openStore(await openRepository(gateway.repository));
    expect(await followMain(store, dir)).toBe((await store.list('')).length);
    fs.writeFileSync(path.join(dir, 'settings/site.json'), '{}');
    fs.writeFileSync(path.join(dir, 'settings/more.json'), '{}');
    expect([await followMain(store, dir), await followMain(store, dir)]).toEqual([2, 0]);
    expect(fs.readFileSync(path.join(dir, STORY), 'utf8')).toContain('别人推送的标题');
    await store.close();
  });

  test('one program at a time uses a folder; one that died leaves it free', () => {
    const dir = path.join(gateway.dir, 'claimed');
    const leave = claimFolder(dir);
    fs.writeFileSync(path.join(dir, 'running.pid'), '1');
    expect(() => claimFolder(dir)).toThrow('编辑台已经在运行');
    fs.writeFileSync(path.join(dir, 'running.pid'), '4194303');
    expect(() => claimFolder(dir)).not.toThrow();
    leave();
    expect(fs.existsSync(path.join(dir, 'running.pid'))).toBe(false);
  });

  test('places and port come from the environment, and a wrong port is told', () => {
    expect(localOptions({})).toMatchObject({ port: 4321, isDemonstration: true, repository: path.resolve('.desk/content.git') });
    expect(localOptions({ PORT: '0', CONTENT_REPO: '/x', DESK_DIR: '/y' })).toMatchObject({
      port: 0,
      isDemonstration: false,
      repository: '/x',
      workingDir: '/y/content',
    });
    expect(() => localOptions({ PORT: 'abc' })).toThrow('不是端口号');
  });

  test('somebody without a name in git is 本机编辑', async () => {
    const home = path.join(gateway.dir, 'home');
    fs.mkdirSync(home);
    const before = { ...process.env };
    Object.assign(process.env, { HOME: home, XDG_CONFIG_HOME: home });
    expect(await localIdentity()).toEqual({ name: '本机编辑', email: 'desk@localhost' });
    fs.writeFileSync(path.join(home, '.gitconfig'), '[user]\n name = 周<b>以宁\n email = z@example.org\n');
    expect(await localIdentity()).toEqual({ name: '周b以宁', email: 'z@example.org' });
    process.env = before;
  });
});
