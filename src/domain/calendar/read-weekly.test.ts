import { describe, expect, test } from 'vitest';
import { readWeekly } from './read-weekly.ts';

const rows = (text: string): string[] => readWeekly(text).map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`);

describe('opening hours pasted from a notice', () => {
  test.each([
    ['周一至周五 9:00-17:00', ['mon tue wed thu fri 09:00-17:00']],
    ['星期一到星期五：上午9点—下午5点', ['mon tue wed thu fri 09:00-17:00']],
    ['每天 9:00～17:00', ['mon tue wed thu fri sat sun 09:00-17:00']],
    ['工作日8:30-12:00', ['mon tue wed thu fri 08:30-12:00']],
    ['周二、周四 14:00–16:00', ['tue thu 14:00-16:00']],
    ['周一、三、五 14:00–16:00', ['mon wed fri 14:00-16:00']],
    ['周末9点半至11点', ['sat sun 09:30-11:00']],
    ['周天 9:00-24:00', ['sun 09:00-24:00']],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('a second stretch belongs to the same days', () => {
    expect(rows('周一至周五 9:00-11:30，13:30-17:00；周六上午9点至12点')).toEqual([
      'mon tue wed thu fri 09:00-11:30',
      'mon tue wed thu fri 13:30-17:00',
      'sat 09:00-12:00',
    ]);
  });

  test('days named apart before one stretch share it', () => {
    expect(rows('周一至周三，周六 9:00-12:00')).toEqual(['mon tue wed sat 09:00-12:00']);
  });

  test('what names no day or no time is no row: nothing is guessed', () => {
    expect(rows('9:00-17:00')).toEqual([]);
    expect(rows('周一至周五')).toEqual([]);
    expect(rows('周一 9:70-17:00')).toEqual([]);
    expect(rows('请来电咨询')).toEqual([]);
  });
});
