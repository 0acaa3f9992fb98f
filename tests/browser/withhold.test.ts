import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tracesOf } from '#files/withhold/traces.ts';

/** A row of a long roll, a corrected one that had two names, and a name with a dot. */
const NUMBERS = ['SLM-2025-00456-S', 'SLC-2024-00015-M', 'SLCE-2025-00011-E'];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'withheld-site-'));
const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => path.join(folder, name)) as [string, string, string];
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Names of the number as the shipped content has them, in any version. */
function namesIn(number: string): string[] {
  const files = fs.readdirSync('content/rolls', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
  const rows = files.flatMap((file) => fs.readFileSync(path.join('content/rolls', file), 'utf8').split('\n'));
  return Array.from(new Set(rows.filter((row) => row.startsWith(number)).map((row) => row.split(',')[1]!)));
}

function command(script: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error ? reject(new Error(stdout + stderr)) : resolve(stdout),
    );
  });
}

const WHY = ['--reason', '本人撤回公开同意', '--basis', '《中华人民共和国个人信息保护法》第十五条', '--on', '2026-11-20'];

describe('npm run withhold', () => {
  let said = '';
  beforeAll(async () => {
    fs.cpSync('content', content, { recursive: true });
    fs.cpSync('.cache/media', path.join(cache, 'media'), { recursive: true });
    await command('scripts/withhold.ts', NUMBERS[0]!, ...WHY, '--no-build');
    await command('scripts/withhold.ts', NUMBERS[1]!, ...WHY, '--no-build');
    said = await command('scripts/withhold.ts', NUMBERS[2]!, ...WHY);
  }, 180_000);

  test.each(NUMBERS)('leaves no byte of the name of %s in the built site, nor in the cache', (number) => {
    const names = namesIn(number);
    expect(names.length).toBeGreaterThan(0);
    expect(tracesOf('dist', names)).not.toEqual([]);
    expect([...tracesOf(out, names), ...tracesOf(cache, names)]).toEqual([]);
  });

  test.each(NUMBERS)('keeps %s in the roll’s data, as withheld', (number) => {
    const rolls = path.join(out, 'data/v1/rolls');
    const csv = fs
      .readdirSync(rolls)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => fs.readFileSync(path.join(rolls, file), 'utf8'));
    const row = csv.flatMap((text) => text.split('\r\n')).find((line) => line.startsWith(number));
    expect(row).toMatch(new RegExp(`^${number},,`, 'u'));
    expect(row).toContain('withheld');
  });

  test('says what lies outside, and how to purge it', () => {
    for (const part of ['没有这个姓名', 'git filter-repo', 'CDN', '/honors/slce-2025-star/*', '快照']) expect(said).toContain(part);
    expect(said).not.toContain(namesIn(NUMBERS[2]!)[0]);
  });
});
