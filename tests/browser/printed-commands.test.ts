/** The commands on /data/ are run as they are printed, with the files beside each other as a browser saves them. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '#files/walk.ts';
import { outDir } from '../../src/files/paths.ts';

/** Everything under /data/v1/ in one folder, none with a path. */
function downloads(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'downloads-'));
  const root = path.join(outDir(), 'data/v1');
  for (const file of walk(root)) fs.copyFileSync(path.join(root, file), path.join(folder, path.basename(file)));
  return folder;
}

const page = fs.readFileSync(path.join(outDir(), 'data/index.html'), 'utf8');
const printed = Array.from(page.matchAll(/<code[^>]*>((?:shasum|sha256sum|certutil|findstr) [^<]+)<\/code>/gu), ([, command]) => command!);
const forUnix = printed.filter((command) => /^sha/u.test(command));
const run = (command: string, cwd: string) => spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
const isHere = (command: string): boolean => run(`command -v ${command.split(' ')[0]}`, '.').status === 0;

test('macOS, Linux and Windows each have theirs, for files that are there', () => {
  expect(printed.map((command) => command.split(' ')[0])).toEqual(['shasum', 'sha256sum', 'certutil', 'findstr']);
  const names = fs.readdirSync(downloads());
  for (const name of printed.join(' ').match(/[\w-]+\.(?:csv|txt)/gu)!) expect(names).toContain(name);
});

describe.each(forUnix.filter(isHere))('%s', (command) => {
  const folder = downloads();
  const file = printed.find((each) => each.startsWith('certutil'))!.split(' ')[2]!;

  test('says of each file that it is whole', () => {
    const { status, stdout } = run(command, folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`${file}: OK`);
    expect(stdout).not.toContain('FAILED');
  });

  test('says so when a file was changed', () => {
    fs.appendFileSync(path.join(folder, file), '1');
    const { status, stdout } = run(command, folder);
    expect(status).not.toBe(0);
    expect(stdout).toContain(`${file}: FAILED`);
  });
});
