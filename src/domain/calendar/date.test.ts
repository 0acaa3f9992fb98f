import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, calendarDate, dayInChina, daysBetween, looseDate, minuteInChina, toChinese, toTimestamp, weekday } from './date.ts';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

afterEach(() => vi.unstubAllEnvs());

describe.each(ZONES)('with the machine in %s, China keeps its own time', (zone) => {
  test('the day changes at 16:00 UTC', () => {
    vi.stubEnv('TZ', zone);
    expect(dayInChina(new Date('2026-03-05T15:59:59Z'))).toBe('2026-03-05');
    expect(dayInChina(new Date('2026-03-05T16:00:00Z'))).toBe('2026-03-06');
    expect(minuteInChina(new Date('2026-03-05T16:01:00Z'))).toBe(1);
  });

  test('counting days never stumbles over a summer time', () => {
    vi.stubEnv('TZ', zone);
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
    expect(weekday('2026-03-08')).toBe(0);
  });
});

test('a machine told to stand elsewhere really does', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date('2026-03-05T00:00:00Z').getDate()).toBe(4);
});

test('a day becomes a timestamp of China', () => {
  expect(toTimestamp('2026-03-05')).toBe('2026-03-05T00:00:00+08:00');
});

test('a date is read out to the precision that is known', () => {
  expect(['2026-03-05', '2019-05', '2019'].map(toChinese)).toEqual(['2026年3月5日', '2019年5月', '2019年']);
});

describe('a date of content', () => {
  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026/03/05', '2026-3-5', '2026-03-05T00:00:00Z', ''])('%s is refused', (date) => {
    expect(calendarDate('日期').safeParse(date).success).toBe(false);
    expect(looseDate('日期').safeParse(date).success).toBe(false);
  });

  test('a leap day exists in a leap year', () => {
    expect(calendarDate('日期').parse('2028-02-29')).toBe('2028-02-29');
  });

  test.each(['2019', '2019-05', '2019-05-04'])('%s is precise enough where only so much is known', (date) => {
    expect(looseDate('日期').parse(date)).toBe(date);
  });
});
