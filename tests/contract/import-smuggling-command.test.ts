/** The last word is the file on the disk: for each kind of private data, the command that writes leaves everything as it was. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aWorkbook } from '../fixtures/dirty-lists/a-workbook.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import { plain, SECRETS } from '../fixtures/smuggled.ts';

const ROLL = '2026-hechuan-stars';

function run(file: string, env: NodeJS.ProcessEnv): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/import-roll.ts', file, '--roll', ROLL, '--write', '--all'], { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr });
    });
  });
}

/** Every file below a folder, with what it says. */
const everything = (root: string): Record<string, string> =>
  Object.fromEntries(
    (fs.readdirSync(root, { recursive: true, withFileTypes: true }) as fs.Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, fs.readFileSync(file, 'utf8')]),
  );

const WAYS: Record<string, (secret: string) => [string, string | Uint8Array]> = {
  'a kept column': (secret) => ['名单.csv', `姓名,单位\n林知夏,\n许知秋,${secret}\n`],
  'a dropped and hidden column of a workbook': (secret) => [
    '名单.xlsx',
    aWorkbook([
      {
        cells: [
          ['姓名', '经办'],
          ['许知秋', secret],
        ],
        hiddenColumns: [1],
      },
    ]),
  ],
};

const attempts = Object.entries(SECRETS).flatMap(([kind, secret]) => Object.keys(WAYS).map((way) => [kind, way, secret] as const));

test.concurrent.each(attempts)('%s in %s: --write writes nothing, nowhere', { timeout: 60_000 }, async (_, way, secret) => {
  const root = contentFolder();
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'cache-'));
  const [name, content] = WAYS[way]!(secret);
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'list-')), name);
  fs.writeFileSync(file, content);
  const before = everything(root);
  const { code, output } = await run(file, { ...process.env, CONTENT_DIR: root, CACHE_DIR: cache });
  expect(code).toBe(1);
  expect(output).toContain('名单没有改动');
  expect(plain(output)).not.toContain(plain(secret));
  expect(everything(root)).toEqual(before);
  expect(everything(cache)).toEqual({});
});
