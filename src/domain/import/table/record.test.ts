import { describe, expect, test } from 'vitest';
import { aNumber } from '../../../../tests/fixtures/builders.ts';
import { importRoll } from '../import-roll.ts';

const read = (number: string) => importRoll({ name: '名单.csv', content: `编号,姓名\n${number},林知夏\n` });

describe('编号 in a list', () => {
  const fullWidth = aNumber(7).replaceAll(/[\dA-Z]/gu, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));

  test.each([aNumber(7), ` ${aNumber(7).toLowerCase()} `, fullWidth])('is ours as people copy it: %s', (written) => {
    expect(read(written)).toMatchObject({ rows: [{ number: aNumber(7) }], problems: [] });
  });

  test('is refused when a character was mistyped, as nobody knows whose it is', () => {
    const wrong = aNumber(7).replace('00007', '00008');
    expect(read(wrong).problems).toMatchObject([{ code: 'conferral/bad-number', values: { number: wrong }, place: { row: 2 } }]);
  });

  test('of a society’s own kind is left out', () => {
    expect(read('0012')).toMatchObject({ problems: [], dropped: [{ what: 'A 列“编号”', reason: 'unknown' }] });
  });
});
