import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { describe, test } from 'vitest';
import { aNumber } from '../fixtures/builders.ts';
import { contentFolder, markdown, STORY, type Files } from '../fixtures/content-folder.ts';
import { organization, photo, story } from '../fixtures/inputs.ts';

interface Outcome {
  status: number;
  output: string;
}

/** What an editor's terminal, and the build's log, show for a content folder. */
function check(changes: Files = {}): Promise<Outcome> {
  const root = contentFolder(changes);
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/check-content.ts', root], (error, stdout, stderr) => {
      fs.rmSync(root, { recursive: true });
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

const ORGANIZATION = 'organizations/hechuan.json';
const ROWS = 'rolls/2026-hechuan-stars/conferrals.csv';
const json = (data: unknown): string => JSON.stringify(data, null, 2);

interface Bad {
  what: string;
  changes: Files;
  /** Code, file and place as they are printed. */
  place: string;
  sentence: string;
}

const BAD: Bad[] = [
  {
    what: 'a reference that leads nowhere',
    changes: { [STORY]: markdown({ ...story, organization: 'nowhere' }), 'stories/2026/2026-hc-0001/cover.png': undefined },
    place: `reference/missing: ${STORY} · 字段 organization`,
    sentence: '“所属红十字会”指向的“nowhere”不存在。请核对编号，或先建立这条组织。',
  },
  {
    what: 'one address used twice, in two years',
    changes: { 'stories/2027/2026-hc-0001/index.md': markdown(story) },
    place: 'entry/duplicate-id: stories/2027/2026-hc-0001/index.md',
    sentence: `编号“2026-hc-0001”与 ${STORY} 重复。网址永不复用：请给后建的一个换新编号。`,
  },
  {
    what: 'a folder that cannot be an address',
    changes: { 'homes/蓝湾/index.md': markdown({}) },
    place: 'entry/bad-slug: homes/蓝湾/index.md',
    sentence: '文件名或文件夹名“蓝湾”不能用作网址。只用小写英文字母、数字和连字符',
  },
  {
    what: 'a date that does not exist',
    changes: { [STORY]: markdown({ ...story, publishedOn: '2026-02-30' }) },
    place: `calendar/no-such-date: ${STORY} · 字段 publishedOn`,
    sentence: '“发布日期”不是存在的日期：2026-02-30。请写成 2026-03-05 这样的公历日期。',
  },
  {
    what: 'front matter that is no YAML',
    changes: { [STORY]: '---\ntitle: 河边的绳结\nsummary: 时间: 地点: 人物\n---\n正文。\n' },
    place: `entry/unreadable: ${STORY} · 第 3 行`,
    sentence: '文件不是有效的 YAML',
  },
  {
    what: 'no front matter',
    changes: { [STORY]: '只有正文。\n' },
    place: `entry/no-front-matter: ${STORY} · 第 1 行`,
    sentence: '文件开头没有“---”包围的资料区',
  },
  {
    what: 'JSON that is broken',
    changes: { [ORGANIZATION]: '{\n  "name": "河川市红十字会",\n}\n' },
    place: `entry/unreadable: ${ORGANIZATION} · 第 3 行`,
    sentence: '文件不是有效的 JSON',
  },
  {
    what: 'a key that nobody knows',
    changes: { [ORGANIZATION]: json({ ...organization, colour: '红' }) },
    place: `entry/unknown-key: ${ORGANIZATION} · 字段 colour`,
    sentence: '出现不认识的项目“colour”。请删除它，或改成字段说明（docs/data-dictionary.md）中的名称。',
  },
  {
    what: 'a roll with a column that may not leave the building',
    changes: { [ROWS]: `number,name,star,身份证号\n${aNumber()},林知夏,3,x\n` },
    place: `roll/forbidden-column: ${ROWS} · 第 1 行`,
    sentence: '出现不应公开的列“身份证号”。请删除整列（不是隐藏）。',
  },
  {
    what: 'a roll with an ID number in it',
    changes: { [ROWS]: `number,name,star,unit\n${aNumber()},林知夏,3,330106199003071236\n` },
    place: `personal-data/found: ${ROWS} · 第 2 行 · 字段 unit`,
    sentence: '疑似身份证号：330*************36。请删除。',
  },
  {
    what: 'a roll above its issuer’s authority',
    changes: { [ROWS]: `number,name,star\n${aNumber()},林知夏,5\n` },
    place: `roll/authority: ${ROWS} · 第 2 行 · 字段 star`,
    sentence: '市级红十字会最高可评4星；这一行为5星。',
  },
  {
    what: 'a story without consent',
    changes: { [STORY]: markdown({ ...story, consent: undefined }) },
    place: `consent/missing: ${STORY} · 字段 consent`,
    sentence: '没有公开依据。请填写“公开依据”：本人同意、法定公示或其他',
  },
  {
    what: 'a photograph without credit',
    changes: { [STORY]: markdown({ ...story, photos: [{ ...photo, file: 'cover.png', credit: undefined }] }) },
    place: `photo/no-credit: ${STORY} · 字段 photos.1.credit`,
    sentence: '照片“cover.png”没有署名。请填写摄影者或供图单位。',
  },
  {
    what: 'a photograph that is not there',
    changes: { 'stories/2026/2026-hc-0001/cover.png': undefined },
    place: `photo/missing-file: ${STORY} · 字段 photos`,
    sentence: '找不到照片文件“cover.png”。请把照片放进同一文件夹，或改正文件名。',
  },
  {
    what: 'a photograph that is none',
    changes: { 'stories/2026/2026-hc-0001/cover.png': 'not a picture' },
    place: `photo/unreadable: ${STORY} · 字段 photos`,
    sentence: '照片“cover.png”无法打开',
  },
  {
    what: 'a file that is not UTF-8',
    // “正文” in GB 18030
    changes: { [STORY]: Uint8Array.from([0xd5, 0xfd, 0xce, 0xc4]) },
    place: `entry/not-utf8: ${STORY}`,
    sentence: '文件不是 UTF-8 编码。请用 UTF-8 编码另存后再提交。',
  },
  {
    what: 'a file where none belongs',
    changes: { 'people/list.json': '[]' },
    place: 'entry/misplaced-file: people/list.json',
    sentence: '这个位置不应有文件。请移到它所属内容的文件夹，或删除。',
  },
];

describe.concurrent('npm run check:content', { timeout: 30_000 }, () => {
  test('passes a folder in which everything is right', async ({ expect }) => {
    expect(await check()).toMatchObject({ status: 0, output: expect.stringMatching(/^内容检查：0 个错误，0 个提醒/) });
  });

  test('passes with a reminder, and prints it', async ({ expect }) => {
    const { status, output } = await check({ [STORY]: markdown(story) });
    expect(status).toBe(0);
    expect(output).toContain(`! photo/unused-file: ${STORY} · 字段 photos`);
    expect(output).toContain('0 个错误，1 个提醒');
  });

  test.for(BAD)('stops at $what, and says where, what and what to do', async ({ changes, place, sentence }, { expect }) => {
    const { status, output } = await check(changes);
    expect(output).toContain(`✗ ${place}\n`);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
    expect(status).toBe(1);
  });
});
