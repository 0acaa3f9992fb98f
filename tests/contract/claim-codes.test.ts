import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedRoll } from '#files/published-rolls.ts';
import { codeSvg } from '#publish/claim/certificate-codes.ts';
import { aNumber } from '../fixtures/builders.ts';
import { contentFolder } from '../fixtures/content-folder.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'codes-'));
afterAll(() => fs.rmSync(scratch, { recursive: true }));

function codes(roll: string, content = 'content') {
  const out = path.join(scratch, roll);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/certificate-codes.ts', roll, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return {
    status,
    stderr,
    files: fs.existsSync(out) ? fs.readdirSync(out).toSorted() : [],
    read: (name: string) => fs.readFileSync(path.join(out, name), 'utf8'),
  };
}

describe('codes for certificates', () => {
  test('are one file a number, without those of revoked honours, and one sheet that names nobody', () => {
    const { status, files, read } = codes('slc-2023-commendation');
    const { rows } = publishedRoll('content', 'slc-2023-commendation')!;
    const numbers = rows.map(({ number }) => number).filter((number) => number !== 'SLC-2023-00006-E');
    expect(status).toBe(0);
    expect(files).toEqual([...numbers.map((number) => `${number}.svg`), 'index.html'].toSorted());
    const sheet = read('index.html');
    for (const number of numbers) expect(sheet).toContain(`<span>${number}</span>`);
    for (const { name } of rows) expect(sheet).not.toContain(name);
    expect(read('SLC-2023-00001-O.svg')).toBe(codeSvg('https://honors.example.org', 'SLC-2023-00001-O'));
  });

  test('are refused for a roll under notice, a draft and a roll that is not there', () => {
    const draft = contentFolder();
    const file = path.join(draft, 'rolls/2026-hechuan-stars/roll.json');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"stage": "final"', '"stage": "draft"'));
    for (const refused of [codes('slc-2026-star'), codes('2026-hechuan-stars', draft)]) {
      expect(refused).toMatchObject({ status: 1, files: [] });
      expect(refused.stderr).toContain('roll/no-certificates-yet');
    }
    expect(codes('nothing')).toMatchObject({ status: 1, files: [] });
    fs.rmSync(draft, { recursive: true });
  });
});

test('a code keeps white round it, at any size', () => {
  const svg = codeSvg('https://honors.example.org', aNumber());
  const [, side] = /viewBox="-4 -4 (\d+) \1"/.exec(svg)!;
  expect(svg).toContain(`<rect x="-4" y="-4" width="${side}" height="${side}" fill="#ffffff"/>`);
});
