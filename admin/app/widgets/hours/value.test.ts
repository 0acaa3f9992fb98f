import { describe, expect, test } from 'vitest';
import { ALL_DAYS, nextPeriod, replaced, usualWeek, withDay, WORKDAYS } from './value.ts';

describe('rows of a week', () => {
  test('keep their days in the order of the week', () => {
    expect(withDay(['wed'], 'mon', true)).toEqual(['mon', 'wed']);
    expect(withDay(['mon', 'wed'], 'mon', false)).toEqual(['wed']);
    expect(withDay(['mon'], 'mon', true)).toEqual(['mon']);
  });

  test('a new one takes the days that are left and the hours of the last', () => {
    expect(nextPeriod([{ days: WORKDAYS, opens: '08:30', closes: '11:30' }])).toEqual({
      days: ['sat', 'sun'],
      opens: '08:30',
      closes: '11:30',
    });
    expect(nextPeriod([])).toEqual(usualWeek(ALL_DAYS)[0]);
  });

  test('one is replaced or taken out, the others stay', () => {
    expect(replaced(['a', 'b', 'c'], 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(replaced(['a', 'b', 'c'], 1, undefined)).toEqual(['a', 'c']);
  });
});
