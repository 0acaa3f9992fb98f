import { describe, expect, test } from 'vitest';
import { hasOrdinals, readHeading } from './heading.ts';

describe('a heading gives to all below it', () => {
  test.each([
    ['五星级红十字志愿者(10名，排名不分先后)', { group: { star: 5 }, count: 10 }],
    ['【四星级】', { group: { star: 4 } }],
    ['一、最美志愿者:10人', { group: { honour: '最美志愿者' }, count: 10 }],
    ['二、最佳志愿服务组织：6个', { group: { honour: '最佳志愿服务组织', recipient: 'group' }, count: 6 }],
    ['先进个人（2名）', { group: { honour: '先进个人' }, count: 2 }],
    ['追授五星级红十字志愿者（1名）', { group: { star: 5, remark: 'posthumous' } }],
    ['三、蓝湾救援队（3人）', { group: { unit: '蓝湾救援队' }, count: 3 }],
    ['一、二星级志愿者', { group: {}, unclearStar: true }],
  ])('%s', (line, heading) => {
    expect(readHeading(line)).toMatchObject(heading);
  });

  test.each(['林知夏', '林知夏（蓝湾队）', '林知夏（女）　河川市示范公司', '1. 林知夏，三星级', '今天表扬了先进个人。', '林知夏、许知秋'])(
    '“%s” is none',
    (line) => {
      expect(readHeading(line)).toBeUndefined();
    },
  );

  test('一、二星级 is heading one of two stars where headings are numbered', () => {
    expect(hasOrdinals(['一、二星级', '林知夏', '二、三星级'])).toBe(true);
    expect(hasOrdinals(['一、二星级', '林知夏'])).toBe(false);
    expect(readHeading('一、二星级志愿者', { ordinals: true })).toEqual({ group: { star: 2 } });
  });
});
