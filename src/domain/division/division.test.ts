import { describe, expect, test } from 'vitest';
import { allDivisions, division, divisionCode, divisionLabel, divisionPath, divisionsBelow, provinceOf } from './division.ts';

describe('a place is told with the way to it', () => {
  test.each([
    ['330109', '浙江省杭州市萧山区', 'the usual three steps'],
    ['330100', '浙江省杭州市', 'a city'],
    ['330000', '浙江省', 'a province'],
    ['310101', '上海市黄浦区', 'a district of a municipality, which has no city step'],
    ['500229', '重庆市城口县', 'a county of a municipality, without the step called 县'],
    ['110000', '北京市', 'a municipality, once'],
    ['441900', '广东省东莞市', 'a city without districts'],
    ['429004', '湖北省仙桃市', 'a county straight under its province'],
    ['469001', '海南省五指山市', 'the same in Hainan'],
    ['659001', '新疆维吾尔自治区石河子市', 'the same in an autonomous region'],
    ['810000', '香港特别行政区', 'a special administrative region'],
  ])('%s is %s: %s', (code, label) => {
    expect(divisionLabel(code)).toBe(label);
  });

  test('so that four districts of one name are four places', () => {
    const labels = ['320106', '320302', '350102', '410204'].map(divisionLabel);
    expect(labels.every((label) => label.endsWith('鼓楼区'))).toBe(true);
    expect(new Set(labels).size).toBe(4);
  });

  test('province first, the place itself last', () => {
    expect(divisionPath('330109').map(({ code }) => code)).toEqual(['330000', '330100', '330109']);
  });
});

test('an unknown code is undefined, not a guess', () => {
  expect(division('999999')).toBeUndefined();
  expect(divisionLabel('999999')).toBe('');
  expect(provinceOf('330109')?.name).toBe('浙江省');
});

test('a code has six digits and stays text', () => {
  expect(divisionCode('所在地').safeParse('330109').success).toBe(true);
  for (const bad of ['33010', '3301091', '33010a', 330109]) expect(divisionCode('所在地').safeParse(bad).success).toBe(false);
});

describe('a picker goes down from the provinces', () => {
  const below = (code?: string) => divisionsBelow(code).map(({ name }) => name);

  test('to cities and on to districts', () => {
    expect(below()).toHaveLength(34);
    expect(below('330000')).toContain('杭州市');
    expect(below('330100')).toContain('萧山区');
  });

  test('past the steps that are no places', () => {
    expect(below('310000')).toContain('黄浦区');
    expect(below('500000')).toContain('城口县');
    expect(below('420000')).toContain('仙桃市');
    expect(below('441900')).toEqual([]);
  });

  test('and reaches every division exactly once', () => {
    const reached = (code?: string): string[] => divisionsBelow(code).flatMap((each) => [each.code, ...reached(each.code)]);
    expect(reached().toSorted()).toEqual(allDivisions().map(({ code }) => code));
  });
});
