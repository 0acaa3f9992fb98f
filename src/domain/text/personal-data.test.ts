import { mod11_2 } from 'cdigit';
import { describe, expect, test } from 'vitest';
import { aNumber } from '../../../tests/fixtures/builders.ts';
import { findPersonalData, maskPersonalData, personalDataProblems } from './personal-data.ts';

const kinds = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

describe('an ID number is found', () => {
  test.each([
    ['with a right check character', '身份证330106199003071236。'],
    ['with X', '11010519491231002X'],
    ['with x', '11010519491231002x'],
    ['with a wrong check character, because a typing mistake still leaks', '330106199003071234'],
    ['with an odd date and a right check character', `12345600000000000${mod11_2.compute('12345600000000000')}`],
    ['in full-width digits', '３３０１０６１９９００３０７１２３６'],
    ['with invisible characters between the digits', '330106\u200B19900307\u200B1236'],
    ['with spaces between its parts', '330106 19900307 1236'],
    ['with spaces between all digits', '3 3 0 1 0 6 1 9 9 0 0 3 0 7 1 2 3 6'],
    ['inside a so-called volunteer number', 'ZYZ：330106199003071236号'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toContain('身份证号');
  });

  test('once, however many ways it matches', () => {
    expect(kinds('330106199003071236')).toEqual(['身份证号']);
  });
});

describe('a mobile number is found', () => {
  test.each([
    '13812345678',
    '138 1234 5678',
    '138-1234-5678',
    '+8613812345678',
    '+86 138-1234-5678',
    '0086-13812345678',
    '１３８１２３４５６７８',
    '电话：13812345678，',
  ])('as %s', (text) => {
    expect(kinds(text)).toEqual(['手机号']);
  });
});

describe('a bank card is found by its check digit', () => {
  test.each(['6222021234567890128', '6222 0212 3456 7890 128', '4111111111111111', '4111-1111-1111-1111'])('as %s', (text) => {
    expect(kinds(text)).toContain('银行卡号');
  });

  test('and other long numbers are none', () => {
    expect(kinds('6222021234567890127')).toEqual([]);
  });
});

describe('a dwelling is found', () => {
  test.each(['住在云湖路12弄3号楼501室', '3幢2单元301室', '翠苑8栋 402 室', '5单元12楼1203户'])('as %s', (text) => {
    expect(kinds(text)).toEqual(['家庭住址']);
  });
});

describe('what an office publishes is no personal data', () => {
  test.each([
    ['a landline', '0571-87654321、021-63800000 转 138、(010)65124447、400-811-0101'],
    ['a document number', '中红字〔2019〕44号，杭红〔2026〕12号'],
    ['a conferral number', `${aNumber(17)}、${aNumber(99_999)}`],
    ['a year or a span of years', '2019—2026 年，1990 年至 2026 年'],
    ['a date', '2026-03-05 邮件授权；2026年3月5日；20260305'],
    ['an address of an office', '文三路108号3楼，A座12层'],
    ['a web address', 'https://www.example.org.cn/n1/2026/0305/c1004-40123456.html'],
    ['figures', '服务 1000 小时、受益 138,123,456 人次、100 200 300 400 500 600'],
    ['a unified social credit code', '513300005016025000、53330000MJ871234X5'],
    ['coordinates', '120.153576,30.287459'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('the problem that is told', () => {
  test('shows enough to find it and too little to use it', () => {
    expect(maskPersonalData('13812345678')).toBe('138******78');
    expect(personalDataProblems('电话 13812345678', '正文')).toEqual([
      { code: 'personal-data/found', field: '正文', values: { kind: '手机号', masked: '138******78' } },
    ]);
  });

  test('is not told for a number that is known to be public', () => {
    expect(personalDataProblems('13812345678', undefined, new Set(['13812345678']))).toEqual([]);
  });
});
