import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConferrals } from '#domain/conferral/table.ts';
import { composeNumber, parseNumber } from '#domain/conferral/number.ts';
import { numberForNow, readRoster, writeRoster, type Cells } from './table.ts';

const again = (rows: readonly Cells[]): readonly Cells[] => readRoster(writeRoster(rows)).rows;

describe('the text that the form keeps', () => {
  test.for([
    ['a dot between names', '阿依古丽·买买提江'],
    ['a comma', '蓝湾救援队,东湖分队'],
    ['quotes', '“红丝带”"小组"'],
    ['a line break', '蓝湾\n救援队'],
    ['characters beyond the BMP', '贺𬱖'],
    ['a beginning like a formula', '=张三'],
    ['spaces at its ends', ' 张三 '],
  ])('keeps %s', ([, text]) => {
    const rows = [{ name: text, unit: text, number: 'SL-2025-00001-Z' }];
    expect(again(rows)).toEqual(rows);
  });

  test('keeps what no conferral may hold, so that a half-written row survives', () => {
    const rows = [{ star: '六星' }, { name: '林知夏' }];
    expect(again(rows)).toEqual(rows);
  });

  test('keeps any cells whatever', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\r'));
    const row = fc.record({ name: cell, unit: cell, wording: cell, star: cell }, { requiredKeys: ['name'] });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        expect(again(rows)).toEqual(rows);
      }),
    );
  });

  test('is empty without rows, and what is empty has none', () => {
    expect(writeRoster([])).toBe('');
    expect(readRoster('').rows).toEqual([]);
  });

  test('is what the domain reads', () => {
    const { csv } = numberForNow([{ name: '林知夏', star: '3', unit: '蓝湾救援队' }], { prefix: 'SL', year: 2026 });
    expect(readConferrals(csv)).toEqual({
      problems: [],
      rows: [{ number: expect.any(String), name: '林知夏', recipient: 'person', star: 3, unit: '蓝湾救援队' }],
    });
  });

  test('says when the domain has to be asked about its shape', () => {
    expect(readRoster('number,name,电话\n,林知夏,1\n')).toMatchObject({ isOdd: true, rows: [{ name: '林知夏' }] });
    expect(readRoster('number,name\n,林知夏,多\n').isOdd).toBe(true);
    expect(readRoster('number,name\n,林知夏\n').isOdd).toBe(false);
  });
});

describe('numbers for the time of a check', () => {
  test('go to rows that have none, after all that are there', () => {
    const rows = [{ number: composeNumber({ prefix: 'SL', year: 2026, serial: 7 }), name: '甲' }, { name: '乙' }, { name: '丙' }];
    const numbers = numberForNow(rows, { prefix: 'SL', year: 2026 }).conferrals.map(({ number }) => parseNumber(number)?.serial);
    expect(numbers.slice(1)).toEqual([8, 9]);
  });

  test('are there before the form says who publishes', () => {
    expect(parseNumber(numberForNow([{ name: '甲' }], {}).conferrals[0]!.number)).toBeDefined();
  });

  test('can run out, which is told', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ name: '甲' }));
    expect(numberForNow(rows, { prefix: 'SL', year: 2026 }).problems).toMatchObject([{ code: 'import/serials-used-up' }]);
  });
});
