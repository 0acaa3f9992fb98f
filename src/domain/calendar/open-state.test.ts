import { describe, expect, test } from 'vitest';
import { hours } from '../../../tests/fixtures/builders.ts';
import type { DayKind } from './holidays.ts';
import type { OpeningHours } from './hours.ts';
import { openState } from './open-state.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const LUNCH = [
  { days: [...WORKDAYS], opens: '14:00', closes: '17:00' },
  { days: [...WORKDAYS], opens: '09:00', closes: '11:30' },
];

interface Scene {
  at: string;
  hours?: OpeningHours | undefined;
  kind?: DayKind | undefined;
  confirmedOn?: string | undefined;
}

/** 2026-03-09 is a Monday, 2026-03-14 a Saturday. */
function ask(scene: Scene) {
  const { at, hours: asked, kind, confirmedOn } = { hours: hours(), kind: 'ordinary' as const, confirmedOn: '2026-03-01', ...scene };
  return openState({ hours: asked, confirmedOn, now: new Date(`${at}:00+08:00`), kindOf: () => kind });
}

describe('on an ordinary day a place', () => {
  test('is open from the minute it opens to the minute before it closes', () => {
    expect(ask({ at: '2026-03-09T09:00' })).toEqual({ kind: 'open', until: '17:00' });
    expect(ask({ at: '2026-03-09T16:59' })).toEqual({ kind: 'open', until: '17:00' });
    expect(ask({ at: '2026-03-09T17:00' })).toEqual({ kind: 'closed' });
  });

  test('says before it opens when that will be', () => {
    expect(ask({ at: '2026-03-09T08:59' })).toEqual({ kind: 'closed', opensToday: '09:00' });
  });

  test('is closed over lunch and says when it opens again, in whatever order the hours were written', () => {
    const withLunch = hours({ weekly: LUNCH });
    expect(ask({ at: '2026-03-09T08:00', hours: withLunch })).toEqual({ kind: 'closed', opensToday: '09:00' });
    expect(ask({ at: '2026-03-09T12:00', hours: withLunch })).toEqual({ kind: 'closed', opensToday: '14:00' });
    expect(ask({ at: '2026-03-09T14:00', hours: withLunch })).toEqual({ kind: 'open', until: '17:00' });
  });

  test('is closed on a weekday that its hours leave out', () => {
    expect(ask({ at: '2026-03-14T10:00' })).toEqual({ kind: 'closed' });
  });

  test('may be open to midnight', () => {
    const late = hours({ weekly: [{ days: ['mon'], opens: '00:00', closes: '24:00' }] });
    expect(ask({ at: '2026-03-09T23:59', hours: late })).toEqual({ kind: 'open', until: '24:00' });
    expect(ask({ at: '2026-03-10T00:00', hours: late })).toEqual({ kind: 'closed' });
  });
});

describe('an exception goes before everything else', () => {
  const exceptions = [
    { from: '2026-03-09', to: '2026-03-10', note: '布展闭馆' },
    { from: '2026-03-14', to: '2026-03-14', opens: '10:00', closes: '12:00' },
  ];

  test('closed for an exhibition', () => {
    expect(ask({ at: '2026-03-10T10:00', hours: hours({ exceptions }) })).toEqual({ kind: 'closed' });
  });

  test('open on a Saturday, and on a holiday too', () => {
    expect(ask({ at: '2026-03-14T10:00', hours: hours({ exceptions }) })).toEqual({ kind: 'open', until: '12:00' });
    expect(ask({ at: '2026-03-14T10:00', hours: hours({ exceptions }), kind: 'holiday' })).toEqual({ kind: 'open', until: '12:00' });
  });
});

describe('on a holiday a place', () => {
  const monday = '2026-03-09T10:00';

  test('that rests on holidays is closed', () => {
    expect(ask({ at: monday, kind: 'holiday' })).toEqual({ kind: 'closed' });
  });

  test('that works through is open', () => {
    expect(ask({ at: monday, kind: 'holiday', hours: hours({ holidays: 'open' }) })).toEqual({ kind: 'open', until: '17:00' });
  });

  test('that has not said so is unknown, never closed', () => {
    expect(ask({ at: monday, kind: 'holiday', hours: hours({ holidays: 'unknown' }) })).toEqual({
      kind: 'unknown',
      reason: '节假日安排未公布',
    });
  });
});

describe('on a make-up workday (调休)', () => {
  const saturday = '2026-03-14T10:00';
  const unknown = { kind: 'unknown', reason: '节假日安排未公布' };

  test('a place that keeps office days is unknown: it works, but nobody said when', () => {
    expect(ask({ at: saturday, kind: 'make-up-workday' })).toEqual(unknown);
  });

  test('a place with hours for that weekday keeps them', () => {
    const daily = hours({ weekly: [{ days: [...WORKDAYS, 'sat'], opens: '09:00', closes: '17:00' }] });
    expect(ask({ at: saturday, kind: 'make-up-workday', hours: daily })).toEqual({ kind: 'open', until: '17:00' });
  });

  test('a place that takes no notice of holidays takes none of this day', () => {
    expect(ask({ at: saturday, kind: 'make-up-workday', hours: hours({ holidays: 'open' }) })).toEqual({ kind: 'closed' });
  });

  test('a place that has not said how it keeps holidays is unknown', () => {
    expect(ask({ at: saturday, kind: 'make-up-workday', hours: hours({ holidays: 'unknown' }) })).toEqual(unknown);
  });
});

describe('unknown is a value', () => {
  test('where no hours are given', () => {
    expect(ask({ at: '2026-03-09T10:00', hours: undefined })).toEqual({ kind: 'unknown', reason: '未填写' });
  });

  test('after 180 days without a word, and not a day earlier', () => {
    expect(ask({ at: '2026-03-09T10:00', confirmedOn: '2025-09-10' })).toEqual({ kind: 'open', until: '17:00' });
    expect(ask({ at: '2026-03-09T10:00', confirmedOn: '2025-09-09' })).toEqual({ kind: 'unknown', reason: '超过 180 天未确认' });
    expect(ask({ at: '2026-03-09T10:00', confirmedOn: undefined })).toEqual({ kind: 'unknown', reason: '超过 180 天未确认' });
  });

  test.each(['open', 'closed', 'unknown'] as const)('past the published holidays, for a place with the rule %s', (holidays) => {
    const question = { hours: hours({ holidays }), confirmedOn: '2026-03-01', now: new Date('2026-03-09T10:00:00+08:00') };
    expect(openState({ ...question, kindOf: () => undefined })).toEqual({ kind: 'unknown', reason: '节假日安排未公布' });
  });
});
