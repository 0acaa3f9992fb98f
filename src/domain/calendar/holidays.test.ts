import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayKind, HOLIDAYS_KNOWN_UNTIL, knownDayKind, specialDays } from './holidays.ts';

/** 国务院办公厅关于2026年部分节假日安排的通知 (2025-11-04). */
describe.each(['Asia/Shanghai', 'America/Los_Angeles'])('the holidays of 2026, asked in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    '2026-01-01',
    '2026-01-03',
    '2026-02-15',
    '2026-02-23',
    '2026-04-06',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-07',
  ])('%s is a holiday', (day) => {
    vi.stubEnv('TZ', zone);
    expect(dayKind(day)).toBe('holiday');
  });

  test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    '%s is a weekend day that is worked',
    (day) => {
      vi.stubEnv('TZ', zone);
      expect(dayKind(day)).toBe('make-up-workday');
    },
  );

  test.each(['2026-03-08', '2026-10-11', '2026-10-08', '2026-03-07'])('%s is ordinary, weekend or not', (day) => {
    vi.stubEnv('TZ', zone);
    expect(dayKind(day)).toBe('ordinary');
  });
});

describe('what nobody has published yet', () => {
  test('is unknown, not ordinary', () => {
    expect(knownDayKind('2026-03-09')).toBe('ordinary');
    expect(knownDayKind(HOLIDAYS_KNOWN_UNTIL)).toBe('ordinary');
    expect(knownDayKind('2099-10-01')).toBeUndefined();
  });

  test('begins in the last days of a year, which the next notice may still move', () => {
    expect(dayKind('2018-12-29')).toBe('make-up-workday');
    expect(HOLIDAYS_KNOWN_UNTIL).toMatch(/^20\d\d-12-28$/);
    expect(HOLIDAYS_KNOWN_UNTIL >= '2026-12-28').toBe(true);
  });
});

test('a page is told only the days that are not ordinary', () => {
  expect(specialDays('2026-10-07', 5)).toEqual({ '2026-10-07': 'holiday', '2026-10-10': 'make-up-workday' });
});
