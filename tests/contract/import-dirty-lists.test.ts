import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importRoll } from '#domain/import/import-roll.ts';
import { aScheme } from '../fixtures/builders.ts';
import { lists } from '../fixtures/dirty-lists/expected-lists.ts';
import { tables } from '../fixtures/dirty-lists/expected-tables.ts';
import { books } from '../fixtures/dirty-lists/expected-workbooks.ts';
import { shown } from '../fixtures/dirty-lists/shown.ts';
import { workbooks } from '../fixtures/dirty-lists/workbooks.ts';

const expected = { ...tables, ...lists, ...books };

const FOLDER = 'tests/fixtures/dirty-lists';
const files = fs.readdirSync(FOLDER).filter((file) => /\.(?:csv|txt)$/u.test(file));

const contentOf = (name: string): Uint8Array => workbooks[name]?.() ?? fs.readFileSync(path.join(FOLDER, name));

describe('lists as they are really sent and published', () => {
  test('are at least sixty, each with its expected rows', () => {
    expect(Object.keys(expected).toSorted()).toEqual([...files, ...Object.keys(workbooks)].toSorted());
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(60);
  });

  test.each(Object.keys(expected))('%s', (name) => {
    expect(shown(importRoll({ name, content: contentOf(name) }, { scheme: aScheme() }))).toEqual(expected[name]);
  });

  test('what an import returns is plain data, so that a worker can hand it over', () => {
    const read = importRoll({ name: 'plain.xlsx', content: contentOf('plain.xlsx') });
    expect(structuredClone(read)).toEqual(read);
  });

  test('text that was not taken for a person is shown, not lost', () => {
    const { blocks } = importRoll({ name: 'a.txt', content: contentOf('text-salutation-and-signature.txt') });
    expect(blocks[0]!.unread.map(({ row, text }) => `${row} ${text}`)).toEqual([
      '1 河川市各县（市、区）红十字会：',
      '6 云泽县红十字会',
      '7 二〇二六年三月五日',
    ]);
  });

  test('a name that changed keeps its original beside it', () => {
    const { changes } = importRoll({ name: 'a.csv', content: '姓名\n宋　禾\n林知夏\n阿依古丽•买买提江（女）\n' });
    expect(changes.map(({ row, written, name }) => [row, written, name])).toEqual([
      [2, '宋　禾', '宋禾'],
      [4, '阿依古丽•买买提江（女）', '阿依古丽·买买提江'],
    ]);
  });

  test('one sheet of several may be chosen; a wrong name tells the right ones', () => {
    const content = contentOf('sheet-for-each-star.xlsx');
    expect(importRoll({ name: 'a.xlsx', content }, { sheet: '四星' }).rows.map(({ conferral }) => conferral.name)).toEqual(['许知秋']);
    const { rows, problems } = importRoll({ name: 'a.xlsx', content }, { sheet: '六星' });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'import/no-such-sheet', values: { sheets: '五星、四星、填表说明' } }]);
  });

  test('namesakes of different units are told apart from likely doubles, and nobody is merged', () => {
    const { doubles, rows } = importRoll({ name: 'a.csv', content: contentOf('csv-doubles.csv') });
    expect(rows).toHaveLength(4);
    expect(doubles).toEqual([
      { kind: 'same-unit', name: '林知夏', rows: [0, 2] },
      { kind: 'namesake', name: '许知秋', rows: [1, 3] },
    ]);
  });

  test('a row says its honour only where it is not the honour of the roll', () => {
    const content = '姓名,荣誉\n林知夏,最美志愿者\n许知秋,优秀讲师\n';
    const { rows } = importRoll({ name: 'a.csv', content }, { honour: '最美志愿者' });
    expect(rows.map(({ conferral }) => conferral.honour)).toEqual([undefined, '优秀讲师']);
  });
});
