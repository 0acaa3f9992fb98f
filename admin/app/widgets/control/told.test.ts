import { describe, expect, test } from 'vitest';
import { OpeningHours } from '#domain/calendar/hours.ts';
import { Consent } from '#domain/consent/consent.ts';
import { exactly, problemsOf, under } from './told.ts';

const hours = (weekly: unknown[]) => problemsOf(OpeningHours, { weekly });

describe('what a widget tells while somebody is still writing', () => {
  test('is what is wrong, at its place, items counted from 1', () => {
    const days = ['mon'];
    const told = hours([
      { days, opens: '09:00', closes: '17:00' },
      { days, opens: '17:00', closes: '09:00' },
    ]);
    expect(told).toEqual([{ field: 'weekly.2.closes', text: '结束早于开始。请核对两个时间的先后。' }]);
  });

  test('is not what is merely missing', () => {
    expect(hours([{ days: [], opens: '09:00' }])).toEqual([]);
    expect(problemsOf(Consent, { basis: 'consent' })).toEqual([]);
    expect(problemsOf(Consent, { on: '2026-02-30' }).map(({ field }) => field)).toEqual(['on']);
  });

  test('stands at one field, or at the group above it', () => {
    const problems = ['weekly', 'weekly.1.opens', 'weekly.10.opens'].map((field) => ({ field, text: '' }));
    expect(exactly(problems, 'weekly')).toHaveLength(1);
    expect(under(problems, 'weekly')).toHaveLength(3);
    expect(under(problems, 'weekly.1')).toHaveLength(1);
  });
});
