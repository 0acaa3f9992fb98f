import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { csvRows } from '../csv.ts';
import { ANSWER_COLUMNS, answerCsv, answerFile, type AnswerColumn, type AnswerWords } from './csv.ts';

const columns = Object.fromEntries(ANSWER_COLUMNS.map((column) => [column, `label of ${column}`])) as Record<AnswerColumn, string>;
const words: AnswerWords = {
  columns,
  statuses: { notice: '公示中', active: '有效', corrected: '已更正', revoked: '已撤销' },
  ...{ sample: '示例数据', file: '名单查询' },
};

const aRecord = (over: Partial<FoundRecord> = {}): FoundRecord => ({
  ...{
    number: 'HC-2026-00001-A',
    name: '林知夏',
    honour: '三星级红十字志愿者',
    star: 3,
    unit: '',
    status: 'revoked',
    statusOn: '2026-02-20',
  },
  roll: {
    ...{ id: '2026-hechuan-stars', title: '名单', issuer: '河川市红十字会', level: 'city', place: '', year: 2026, kind: 'star' },
    ...{ documentNumber: '河红〔2026〕1号', version: 2, publishedOn: '2026-01-01', sample: true },
  },
  ...over,
});

const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { delimiter: ',' }).data;

describe('an answer as CSV', () => {
  test('has one header row and the allowed columns, in their order', () => {
    const secret = { ...aRecord(), consent: '内部', phone: '000' } as FoundRecord;
    const csv = answerCsv([secret], words, 'https://honors.example.org');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, row] = parsed(csv);
    expect(head).toEqual(ANSWER_COLUMNS.map((column) => columns[column]));
    expect(row).toEqual([
      ...['林知夏', '三星级红十字志愿者', '3', '', '已撤销', '2026-02-20', '河川市红十字会', '2026', '名单', '河红〔2026〕1号', '2'],
      ...['HC-2026-00001-A', 'https://honors.example.org/honors/2026-hechuan-stars/#HC-2026-00001-A', '示例数据'],
    ]);
    expect(csv).not.toMatch(/内部|000,/u);
  });

  test.each(['=1+1', '+86', '-1', '@x', '\t=1', '＝1', '＋1'])('a cell that a spreadsheet would run is text: %j', (name) => {
    expect(parsed(answerCsv([aRecord({ name })], words, ''))[1]![0]).toBe(`'${name}`);
  });

  test('reads as every other CSV of the site does, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'张"，, \n\r;=+-@a') }), (name) => {
        const [read] = parsed(csvRows([[name, 'x']]));
        expect(parsed(answerCsv([aRecord({ name })], words, ''))[1]![0]).toBe(read![0]);
      }),
    );
  });
});

test.each([
  ['张伟', '名单查询-张伟.csv'],
  ['a/b\\c:"*?<>|', '名单查询-a b c.csv'],
])('the file of %s is called %s', (q, name) => expect(answerFile('名单查询', q)).toBe(name));
