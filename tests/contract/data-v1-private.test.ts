/** What must not be in public data is looked for in every written file, by name. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '#files/walk.ts';
import { writeDataFiles } from '../../src/data/write.ts';
import { dataContent, DRAFTED, INTERNAL, WITHHELD, writtenData } from '../fixtures/data-content.ts';

const contentDir = dataContent();
const root = writtenData(contentDir);
const texts = Array.from(walk(root), (file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
const holding = (word: string): string[] =>
  texts.filter(({ file, text }) => file.includes(word) || text.includes(word)).map(({ file }) => file);

describe('a withheld row', () => {
  test.each([WITHHELD.name, WITHHELD.unit, WITHHELD.wording])('%s is in no file of any version', (word) => {
    expect(holding(word)).toEqual([]);
  });

  test('keeps its number, its star and its place in both versions', () => {
    for (const version of ['v1', 'v2']) {
      const rows = fs
        .readFileSync(path.join(root, `honors/2026-hechuan-stars/${version}/2026-hechuan-stars-${version}.csv`), 'utf8')
        .split('\r\n');
      expect(rows.find((row) => row.startsWith(WITHHELD.number))).toMatch(/,,person,1,,,,withheld,2026-03-20,/u);
    }
    expect(holding(WITHHELD.number).length).toBeGreaterThan(6);
  });

  test('is told in the package of the version that was cut again', () => {
    const told = JSON.parse(
      fs.readFileSync(path.join(root, 'honors/2026-hechuan-stars/v1/2026-hechuan-stars-v1.datapackage.json'), 'utf8'),
    ) as {
      version: string;
      created: string;
    };
    expect(told).toMatchObject({ version: '1.1.0', created: '2026-03-20T00:00:00+08:00' });
  });
});

test.each([DRAFTED.name, DRAFTED.title, '2026-hechuan-draft'])('a draft is in no file: %s', (word) => {
  expect(holding(word)).toEqual([]);
});

test.each(INTERNAL)('what stands in the files of editors only is in no file: %s', (word) => {
  expect(holding(word)).toEqual([]);
});

test('a name that is public is found by the same look', () => {
  expect(holding('林知夏').length).toBeGreaterThan(5);
});

test('a version that is not what its ledger says stops the build', () => {
  const spoilt = dataContent();
  const archive = path.join(spoilt, 'rolls/2026-hechuan-stars/versions/v1.csv');
  fs.writeFileSync(archive, fs.readFileSync(archive, 'utf8').replace('林知夏', '林知秋'));
  const outDir = fs.mkdtempSync(path.join(root, 'spoilt-'));
  expect(() => writeDataFiles({ contentDir: spoilt, outDir })).toThrow('第 1 版的存档与发布时不同');
});
