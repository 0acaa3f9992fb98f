import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInWorker } from '../../scripts/import-roll/read-in-worker.ts';
import { aNumber } from '../fixtures/builders.ts';
import { contentFolder } from '../fixtures/content-folder.ts';

interface Outcome {
  code: number;
  output: string;
}

const ROLL = '2026-hechuan-stars';

function run(root: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, CONTENT_DIR: root, CACHE_DIR: `${root}-cache` };
    execFile(process.execPath, ['scripts/import-roll.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

/** A content folder and a list to be imported into its roll. */
function prepare(list: string | Uint8Array) {
  const root = contentFolder();
  const file = path.join(root, '..', `${path.basename(root)}.csv`);
  fs.writeFileSync(file, list);
  const csv = path.join(root, 'rolls', ROLL, 'conferrals.csv');
  return { root, file, csv, before: fs.readFileSync(csv, 'utf8') };
}

const LIST = '姓名,星级,服务队\n林知夏,3,\n宋　禾,2,蓝湾救援队\n';

describe('npm run import:roll', () => {
  test('shows what would change, and changes nothing unless asked', async () => {
    const { root, file, csv, before } = prepare(LIST);
    const { code, output } = await run(root, file, '--roll', ROLL);
    expect(code).toBe(0);
    expect(output).toContain('新增 1 条');
    expect(output).toContain('宋　禾 → 宋禾');
    expect(output).toContain('加 --write 写入');
    expect(fs.readFileSync(csv, 'utf8')).toBe(before);
  });

  test('writes when asked; known rows keep their number', async () => {
    const { root, file, csv } = prepare(LIST);
    expect((await run(root, file, '--roll', ROLL, '--write')).code).toBe(0);
    expect(fs.readFileSync(csv, 'utf8')).toBe(
      `number,name,star,unit\n${aNumber(1)},林知夏,3,\n${aNumber(1, 'HCSH', 2025)},宋禾,2,蓝湾救援队\n`,
    );
    expect(fs.readdirSync(path.dirname(csv)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('keeps the whole report of what was written where nothing is published, and tells where', async () => {
    const names = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', (c) => `林　${c}（女，1985年生）,2,追授`);
    const { root, file } = prepare(`姓名,星级,备注\n${names.join('\n')}\n`);
    const { output } = await run(root, file, '--roll', ROLL, '--write');
    expect(output).toContain('…… 另有 2 条，加 --all 看全部');
    expect(output).not.toContain('林　亥');
    const folder = `${root}-cache/import-reports`;
    const [report] = fs.readdirSync(folder);
    expect(output).toContain(`${folder}/${report}`);
    const text = fs.readFileSync(`${folder}/${report}`, 'utf8');
    expect(text).toContain('第 23 行　林　亥（女，****年生） → 林亥');
    expect(text).toMatch(/＋ 新增　HCSH-2025-00022-.　林亥　2 星　追授/u);
    expect(text).toContain('性别、民族等个人情况（44 格）');
    expect(text).not.toContain('1985');
  });

  test('prints every line with --all, and words what changed as the site does', async () => {
    const { root, file } = prepare(`姓名,星级,备注,编号\n${'林知夏'},3,追授,${aNumber(1)}\n${'宋禾,2,,\n'.repeat(25)}`);
    const { output } = await run(root, file, '--roll', ROLL, '--all');
    expect(output).toContain(`～ 改动　${aNumber(1)}　林知夏：备注“”→“追授”`);
    expect(output.match(/＋ 新增/gu)).toHaveLength(25);
    expect(output).not.toContain('另有');
    expect(fs.existsSync(`${root}-cache`)).toBe(false);
  });

  test('asks about a namesake of a published row, and changes nothing', async () => {
    const { root, file, csv, before } = prepare('姓名,星级,服务队\n林知夏,3,青山队\n');
    const { code, output } = await run(root, file, '--roll', ROLL, '--write');
    expect(code).toBe(1);
    expect(output).toContain(`可能就是已公布的 ${aNumber(1)}（3星）`);
    expect(fs.readFileSync(csv, 'utf8')).toBe(before);
  });

  test.each([
    ['private data', '姓名,单位\n林知夏,13812345678\n', '疑似手机号：138******78'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 99 }, () => 0)]), '这是图片'],
    ['a star that the issuer may not award', '姓名,星级\n林知夏,5\n', '最高可评4星'],
  ])('with %s it says what is wrong, fails, and changes nothing', async (_, list, says) => {
    const { root, file, csv, before } = prepare(list);
    const { code, output } = await run(root, file, '--roll', ROLL, '--write');
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output).toContain('名单没有改动');
    expect(fs.readFileSync(csv, 'utf8')).toBe(before);
  });

  test('for a roll that does not exist it says so', async () => {
    const { root, file } = prepare(LIST);
    const { code, output } = await run(root, file, '--roll', 'no-such-roll');
    expect(code).toBe(1);
    expect(output).toContain('没有编号为“no-such-roll”的名单');
  });
});

test('a file that takes too long is stopped, and the main thread is never held up', async () => {
  const { rows, problems } = await readInWorker({ name: 'a.csv', content: `姓名\n${'林知夏\n'.repeat(100_000)}` }, {}, 0.001);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: 'import/too-slow' }]);
});
