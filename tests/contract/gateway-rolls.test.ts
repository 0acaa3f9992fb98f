import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aNumber } from '../fixtures/builders.ts';
import { roll } from '../fixtures/inputs.ts';
import { aGateway, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

const STARS = 'rolls/2026-hechuan-stars/roll.json';
const call = (action: string, params: object = {}) => gateway.desk.call(action, params);
const save = (path: string, data: object, base?: string) =>
  gateway.desk.save(path, JSON.stringify(data), base === undefined ? {} : { base });
const rowsOf = (answer: { json: { data: string } }): string[] => JSON.parse(answer.json.data).conferrals.trim().split('\n').slice(1);
const numbers = (rows: readonly string[]): string[] => rows.map((row) => row.split(',')[0]!);

async function publish(id: string) {
  const entry = { collection: 'rolls', slug: id };
  const ready = await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
  return ready.status === 200 ? call('publishUnpublishedEntry', entry) : ready;
}

const { decidedOn: _decidedOn, ...undecided } = roll;
const draft = { ...undecided, stage: 'draft', year: 2026, title: '2026 年度名单' };

describe('new rows', () => {
  test('get their numbers when the draft is saved, after all that were ever issued, and keep them', async () => {
    const once = await save('rolls/hc-2026/roll.json', { ...draft, conferrals: 'name,star\n许立秋,3\n宋知远,2\n' });
    expect(once.status).toBe(200);
    expect(numbers(rowsOf(once))).toEqual([aNumber(2), aNumber(3)]);
    const again = await save('rolls/hc-2026/roll.json', { ...draft, conferrals: 'name,star\n许立秋,3\n宋知远,2\n江卓,1\n' });
    expect(numbers(rowsOf(again))).toEqual([aNumber(2), aNumber(3), aNumber(4)]);
  });

  test('of two rolls that are saved at once never get the same', async () => {
    const ids = Array.from({ length: 6 }, (_, i) => `hc-2026-many-${i}`);
    const saved = await Promise.all(
      ids.map((id) => save(`rolls/${id}/roll.json`, { ...draft, conferrals: 'name,star\n温禾,3\n程梅,2\n' })),
    );
    const given = saved.flatMap((answer) => numbers(rowsOf(answer)));
    expect(new Set(given).size).toBe(12);
    for (const id of ids) await call('deleteUnpublishedEntry', { collection: 'rolls', slug: id });
  });

  test('wait for their numbers while nobody has said who issues them; nothing is lost', async () => {
    const { status, json } = await save('rolls/hc-later/roll.json', { title: '以后再填', conferrals: 'name,star\n许立秋,3\n' });
    expect([status, JSON.parse(json.data ?? '{}').conferrals ?? 'name,star\n许立秋,3\n']).toEqual([200, 'name,star\n许立秋,3\n']);
    expect(json.problems.map(({ code }: { code: string }) => code)).not.toContain('roll/missing-column');
    expect((await publish('hc-later')).status).toBe(422);
  });

  test.each([
    ['a number that was never issued', `number,name,star\n${aNumber(77)},许立秋,3\n`, 'import/unknown-number', 2],
    ['a telephone number', 'name,star,unit\n许立秋,3,队长13812345678\n', 'personal-data/found', 2],
    ['a column that must not be public', 'name,star,身份证\n许立秋,3,x\n', 'roll/forbidden-column', 1],
    ['a row with a cell too many', 'name,star\n许立秋,3,x,y\n', 'roll/ragged-row', 2],
  ])('with %s are refused at the save, and told by row', async (_what, conferrals, code, row) => {
    const { status, json } = await save('rolls/hc-bad/roll.json', { ...draft, conferrals });
    expect(status).toBe(422);
    expect(json.problems).toContainEqual(expect.objectContaining({ code, row, blocking: 'always' }));
  });

  test('are asked what the importer asks, though they were typed', async () => {
    const { status, json } = await save('rolls/hc-typed/roll.json', { ...draft, conferrals: 'name,star,unit\n林*夏,3,甲队\n' });
    expect([status, json.problems.map(({ code, row }: Record<string, string>) => [code, row])]).toEqual([200, [['import/masked-name', 2]]]);
  });

  test('above the issuer’s authority are kept in a draft and stop its publication', async () => {
    const saved = await save('rolls/hc-2026/roll.json', { ...draft, stage: 'notice', notice: NOTICE, conferrals: 'name,star\n许立秋,5\n' });
    expect([saved.status, saved.json.problems.map(({ code }: { code: string }) => code)]).toEqual([200, ['roll/authority']]);
    expect((await publish('hc-2026')).json.problems[0]).toMatchObject({
      code: 'roll/authority',
      row: 2,
      field: 'star',
      blocking: 'publish',
    });
  });
});

const NOTICE = { opens: '2026-02-02', closes: '2026-02-08', objections: '0571-80000000' };

describe('publishing a roll', () => {
  test('seals its first version in the same commit, with a note that names nobody', async () => {
    await save('rolls/hc-2026/roll.json', { ...draft, stage: 'notice', notice: NOTICE, conferrals: 'name,star\n许立秋,3\n' });
    expect((await publish('hc-2026')).status).toBe(200);
    const published = gateway.site.published.at(-1)!;
    expect(published.map(({ path }) => path).sort()).toEqual([
      'rolls/hc-2026/conferrals.csv',
      'rolls/hc-2026/roll.json',
      'rolls/hc-2026/versions.json',
      'rolls/hc-2026/versions/v1.csv',
      'rolls/hc-2026/versions/v1.json',
    ]);
    const ledger = JSON.parse(Buffer.from(published.find(({ path }) => path.endsWith('versions.json'))!.bytes!).toString());
    expect(ledger.versions).toMatchObject([{ version: 1, note: '公示。' }]);
  });

  test('a change of its facts makes the next version; what readers do not see makes none', async () => {
    const { json } = await call('getEntry', { path: 'rolls/hc-2026/roll.json' });
    const data = JSON.parse(json.data);
    await save('rolls/hc-2026/roll.json', { ...data, summary: '公示延长一天。' }, json.file.id);
    expect((await publish('hc-2026')).status).toBe(200);
    expect(gateway.site.published.at(-1)!.map(({ path }) => path)).toContain('rolls/hc-2026/versions/v2.csv');
    await save('rolls/hc-2026/roll.json', { ...data, summary: '公示延长一天。', preparedBy: '何经办二' });
    expect((await publish('hc-2026')).status).toBe(200);
    expect(gateway.site.published.at(-1)!.map(({ path }) => path)).toEqual(['rolls/hc-2026/roll.json']);
  });

  test('no row of a published version may vanish, and none change in silence', async () => {
    const { json } = await call('getEntry', { path: STARS });
    const data = JSON.parse(json.data);
    const gone = await save(STARS, { ...data, conferrals: 'name,star\n江卓,1\n' }, json.file.id);
    expect([gone.status, gone.json.problems.map(({ code }: { code: string }) => code)]).toEqual([200, ['version/row-vanished']]);
    await save(STARS, { ...data, conferrals: data.conferrals.replace('林知夏', '林之夏') });
    expect((await publish('2026-hechuan-stars')).json.problems.map(({ code }: { code: string }) => code)).toEqual(['version/row-changed']);
  });

  test('a correction is published when it is told among the corrections too', async () => {
    const data = JSON.parse((await call('getEntry', { path: STARS })).json.data);
    const told = { status: 'corrected', statusOn: '2026-03-06', statusReason: '录入错误', statusBasis: '登记表' };
    const columns = `number,name,star,${Object.keys(told).join()}`;
    await save(STARS, { ...data, conferrals: `${columns}\n${aNumber(1)},林之夏,3,${Object.values(told).join()}\n` });
    expect((await publish('2026-hechuan-stars')).json.problems.map(({ code }: { code: string }) => code)).toEqual([
      'conferral/change-untold',
    ]);
    const correction = {
      title: '更正一处姓名',
      kind: 'correction',
      date: '2026-03-06',
      was: '误写。',
      is: '已更正。',
      reason: '录入错误。',
    };
    await gateway.desk.save(
      'corrections/2026-hcsh-c1.json',
      JSON.stringify({ ...correction, conferral: aNumber(1), roll: '2026-hechuan-stars' }),
    );
    const entry = { collection: 'corrections', slug: '2026-hcsh-c1' };
    await call('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
    expect((await call('publishUnpublishedEntry', entry)).status).toBe(200);
    expect((await publish('2026-hechuan-stars')).status).toBe(200);
    const versions = JSON.parse(
      Buffer.from(gateway.site.published.at(-1)!.find(({ path }) => path.endsWith('versions.json'))!.bytes!).toString(),
    ).versions;
    expect(versions.at(-1)).toMatchObject({ version: 2, note: '更正1条记录。' });
  });
});

test('two who open the same roll: the second is told who was first', async () => {
  const { json } = await call('getEntry', { path: 'rolls/hc-2026/roll.json' });
  const data = JSON.parse(json.data);
  expect((await save('rolls/hc-2026/roll.json', { ...data, summary: '甲改的。' }, json.file.id)).status).toBe(200);
  const second = await save('rolls/hc-2026/roll.json', { ...data, summary: '乙改的。' }, json.file.id);
  expect(second.status).toBe(409);
  expect(second.json.conflict).toEqual({ by: '周以宁', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  expect(second.json.error).toMatch(/^周以宁 在 \d+月\d+日 \d\d:\d\d 已保存过这篇内容/);
});

test('a form that did not touch the rows leaves them as they are', async () => {
  const { conferrals, ...head } = JSON.parse((await call('getEntry', { path: STARS })).json.data);
  const { json } = await save(STARS, { ...head, summary: '只改导语。' });
  expect(JSON.parse(json.data).conferrals).toBe(conferrals);
});
