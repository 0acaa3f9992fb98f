import { describe, expect, test } from 'vitest';
import { OpeningHours } from './hours.ts';
import { speakDays, speakHours } from './speak-hours.ts';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const spoken = (hours: unknown): string => speakHours(OpeningHours.parse(hours));

describe('opening hours are spoken', () => {
  test('with days of the same hours together and two stretches of a day in order', () => {
    const weekly = [
      { days: workdays, opens: '13:30', closes: '17:00' },
      { days: [...workdays, 'sat'], opens: '09:00', closes: '11:30' },
    ];
    expect(spoken({ weekly, holidays: 'closed' })).toBe(
      '周一至周五 09:00–11:30、13:30–17:00；周六 09:00–11:30；周日不开放。法定节假日休息。',
    );
  });

  test('with what nobody has said as unknown', () => {
    expect(spoken({ weekly: [{ days: [...workdays, 'sat', 'sun'], opens: '09:00', closes: '17:00' }] })).toBe(
      '每天 09:00–17:00。节假日安排未公布。',
    );
  });

  test('with exceptions, their reason, and that one must book', () => {
    const exceptions = [
      { from: '2026-02-16', to: '2026-02-23', note: '春节闭馆' },
      { from: '2026-05-04', to: '2026-05-04', opens: '09:00', closes: '12:00' },
    ];
    expect(
      spoken({ weekly: [{ days: ['wed'], opens: '09:00', closes: '11:00' }], holidays: 'open', exceptions, byAppointment: true }),
    ).toBe(
      '周三 09:00–11:00；周一、周二、周四至周日不开放。法定节假日照常。' +
        '2026年2月16日至2026年2月23日不开放（春节闭馆）。2026年5月4日 09:00–12:00。须预约。',
    );
  });

  test('two neighbouring days are named both', () => {
    expect(speakDays(['sun', 'sat'])).toBe('周六、周日');
  });
});
