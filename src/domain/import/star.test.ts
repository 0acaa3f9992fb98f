import { describe, expect, test } from 'vitest';
import { readStar, starIn } from './star.ts';

describe('a star is read', () => {
  test.each([
    ['5', 5],
    ['５', 5],
    ['五', 5],
    ['五星', 5],
    ['五星级', 5],
    ['5星级', 5],
    ['五级', 5],
    ['5.0', 5],
    ['★★★★★', 5],
    ['★★★☆☆', 3],
    ['五星级红十字志愿者', 5],
  ])('from %s', (cell, star) => {
    expect(readStar(cell)).toBe(star);
  });

  test.each([
    '',
    '六星级',
    '0',
    '6',
    '金星',
    '☆☆☆',
    '一至五星级',
    '三星或四星',
    '优秀',
    '15',
    '准五星',
    '五星级以上',
    '拟五星级',
    '五星级（拟）',
    '候选五星',
    '五星候选人',
    '★★★以上',
  ])('and not from “%s”', (cell) => {
    expect(readStar(cell)).toBeUndefined();
  });

  test('a title that speaks of several stars speaks of none', () => {
    expect(['一至五星级志愿者名单', '一星级至四星级', '三、四星级', '五星级和四星级'].map((title) => starIn(title))).toEqual(
      Array(4).fill(undefined),
    );
    expect(['准五星级志愿者', '三星级以上志愿者'].map((title) => starIn(title))).toEqual([undefined, undefined]);
    expect(starIn('拟评定五星级志愿者名单')).toBe(5);
    expect(starIn('2025年度五星级红十字志愿者名单')).toBe(5);
  });
});
