/** A reader who downloads files into one folder, and a mirror that takes all, can both see that theirs are whole. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '#files/walk.ts';
import { writtenData } from '../fixtures/data-content.ts';

const FOLDERS = [
  ['invented content', writtenData()],
  ['the shipped content', writtenData(path.join(import.meta.dirname, '../../content'))],
] as const;

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(FOLDERS)('the checksums of %s', (_name, root) => {
  const files = Array.from(walk(root));
  const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
  const nameOf = (file: string): string => path.posix.basename(file);
  const listed = (list: string) =>
    read(list)
      .trimEnd()
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line)!.slice(1) as [sum: string, name: string]);
  const whole = 'data/v1/checksums.txt';
  const present = files.filter((file) => file.startsWith('data/v1/') && file !== whole);
  const lists = present.filter((file) => file.endsWith('.txt'));

  test('no two files have the same name, so that all can lie in one folder of downloads', () => {
    expect(files.map(nameOf).filter((name, i, names) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('each file stands in one list of its own folder, by the name that a reader has', () => {
    expect(lists.length).toBeGreaterThan(2);
    const downloads = new Map(present.map((file) => [nameOf(file), read(file)]));
    const found = lists.flatMap(listed);
    expect(found.map(([, name]) => name).toSorted()).toEqual(
      present
        .filter((file) => !lists.includes(file))
        .map(nameOf)
        .toSorted(),
    );
    for (const [sum, name] of found) expect(sumOf(downloads.get(name)!), name).toBe(sum);
  });

  test('a mirror finds every file by its path, the lists too', () => {
    expect(listed(whole).map(([, file]) => `data/v1/${file}`)).toEqual(present.toSorted());
    for (const [sum, file] of listed(whole)) expect(sumOf(read(`data/v1/${file}`)), file).toBe(sum);
  });
});
