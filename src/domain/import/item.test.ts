import { describe, expect, test } from 'vitest';
import { readItem, splitItems } from './item.ts';

describe('an item of a list is taken apart', () => {
  test.each([
    ['1. 林知夏', { base: '林知夏' }],
    ['（3）林知夏同志', { base: '林知夏' }],
    ['林知夏（女，回族）', { base: '林知夏', details: 2 }],
    ['林知夏（女，蓝湾队）', { base: '林知夏', details: 1, unit: '蓝湾队' }],
    ['林知夏（追授）（蓝湾队）', { base: '林知夏', remark: 'posthumous', unit: '蓝湾队' }],
    ['林知夏（五星级）', { base: '林知夏', star: 5 }],
    ['林知夏(河川市第一中学（城北）教师)', { base: '林知夏', unit: '河川市第一中学（城北）教师' }],
    ['□林知夏□', { base: '林知夏', deceased: true, remark: 'posthumous' }],
    ['□林知夏', { base: '林知夏' }],
    ['林知夏等13名同志', { base: '林知夏', more: 13 }],
    ['林知夏等', { base: '林知夏', more: 0 }],
    ['河川市红十字会（城北）服务队', { base: '河川市红十字会（城北）服务队', recipient: 'group' }],
    ['*小夏', { base: '*小夏' }],
  ])('%s', (written, parts) => {
    expect(readItem(written)).toEqual({ details: 0, hasBracket: expect.any(Boolean), ...parts });
  });

  test('a list is split at separators, but for those in brackets', () => {
    expect(splitItems('林知夏（甲队、乙队），许知秋；宋禾')).toEqual(['林知夏（甲队、乙队）', '许知秋', '宋禾']);
  });
});
