import fs from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { conferralsCsv } from '#domain/conferral/write.ts';
import { readConferrals } from '#domain/conferral/table.ts';
import { importRoll, mayBeWritten } from '#domain/import/import-roll.ts';
import { mergeImport } from '#domain/import/merge.ts';
import { normaliseName } from '#domain/text/name.ts';
import { aWorkbook } from '../fixtures/dirty-lists/a-workbook.ts';

const han = fc.constantFrom(...'林许宋石季温江卓程顾梅禾知夏秋立远䶮𠮷𬱖㛃陈歐');
const short = fc.array(han, { minLength: 2, maxLength: 4 }).map((all) => all.join(''));
const dotted = fc.tuple(short, short).map((parts) => parts.join('·'));
const latin = fc.constantFrom('Maria Lim', 'J. Smith', 'Anne-Marie O’Neil');
const name = fc.oneof({ weight: 6, arbitrary: short }, { weight: 2, arbitrary: dotted }, latin);
const unit = fc.constantFrom('蓝湾救援队', '东湖,救护队', '“先锋”队', '河川市红十字会（城北）', 'Blue Bay "A" Team', '第3中学；第4中学');
const row = fc.record({ 姓名: name, 星级: fc.constantFrom('', '1', '5'), 单位: fc.option(unit, { nil: '' }) });
const table = fc.array(row, { minLength: 1, maxLength: 20 });

type Row = { 姓名: string; 星级: string; 单位: string };

const asRows = (rows: readonly Row[]) =>
  rows.map(({ 姓名, 星级, 单位 }) => ({
    name: 姓名,
    recipient: 'person',
    ...(星级 && { star: Number(星级) }),
    ...(单位 && { unit: 单位 }),
  }));

const ISSUE = { prefix: 'HCSH', year: 2026, used: [], published: false };

describe('whatever names a table holds', () => {
  test('they come out of a CSV as they went in, and of the CSV that we write too', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const read = importRoll({ name: '名单.csv', content: Papa.unparse(rows, { delimiter, newline }) });
        expect(read.rows.map(({ conferral }) => conferral)).toEqual(asRows(rows));
        expect(mayBeWritten(read)).toBe(true);
        const merged = mergeImport([], read.rows, ISSUE).rows;
        expect(readConferrals(conferralsCsv(merged))).toEqual({ rows: merged, problems: [] });
      }),
    );
  });

  test('they come out of a workbook as they went in', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = [['姓名', '星级', '单位'], ...rows.map((one) => [one.姓名, one.星级, one.单位])];
        const read = importRoll({ name: '名单.xlsx', content: aWorkbook([{ cells }]) });
        expect(read.rows.map(({ conferral }) => conferral)).toEqual(asRows(rows));
      }),
      { numRuns: 30 },
    );
  });

  test('a second import of what we wrote changes nothing', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const first = mergeImport([], importRoll({ name: 'a.csv', content: Papa.unparse(rows) }).rows, ISSUE).rows;
        const again = importRoll({ name: 'b.csv', content: conferralsCsv(first) });
        expect(mergeImport(first, again.rows, ISSUE).rows).toEqual(first);
      }),
    );
  });

  test('and every name that is read is written the one way already', () => {
    const written = fc.tuple(name, fc.constantFrom('', ' ', '　', '\u200B', '（女）', '（追授）')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 10 }), (names) => {
        const { rows } = importRoll({ name: 'a.csv', content: `姓名\n${names.join('\n')}\n` });
        expect(rows).toHaveLength(names.length);
        for (const { conferral } of rows) expect(normaliseName(conferral.name)).toBe(conferral.name);
      }),
    );
  });
});

describe('a roll that was taken out, looked at and brought back', () => {
  const ids = fs.readdirSync('content/rolls');

  test.each(ids)('%s is as it was, revoked and withheld rows too', (id) => {
    const csv = fs.readFileSync(`content/rolls/${id}/conferrals.csv`, 'utf8');
    const { rows } = readConferrals(csv);
    const read = importRoll({ name: 'conferrals.csv', content: csv });
    expect(mayBeWritten(read)).toBe(true);
    expect(mergeImport(rows, read.rows, { ...ISSUE, published: true }).rows).toEqual(rows);
  });
});

describe('no input throws', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (content) => {
        expect(importRoll({ name: 'a.txt', content }).format).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('any bytes, whatever they begin with', () => {
    const heads = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        expect(importRoll({ name: 'a', content: Uint8Array.from([...head, ...rest]) }).format).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('any soup of what lists are made of', () => {
    const pieces = fc.constantFrom(
      ...'林知夏、，,；;\t\n（）()一二五星级：:“”等13名□★授予为名单姓名单位追授 ·'.split(''),
      '姓名',
      '五星级',
      '全体队员',
      '合计',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(importRoll({ name: 'a.txt', content: parts.join('') }).format).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['xlsx', 'xlsb', 'ods'] as const)('%s: with any one byte changed, a workbook is read right or not at all', (type) => {
    const good = aWorkbook(
      [
        {
          cells: [
            ['姓名', '星级'],
            ['林知夏', 3],
          ],
        },
      ],
      { type },
    );
    const right = importRoll({ name: 'a.xlsx', content: good }).rows;
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const { rows } = importRoll({ name: 'a.xlsx', content: good.with(at, byte) });
        if (rows.length > 0) expect(rows).toEqual(right);
      }),
      { numRuns: 300 },
    );
  });
});
