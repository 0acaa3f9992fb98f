import { describe, expect, test } from 'vitest';
import { OpeningException, OpeningPeriod } from './hours.ts';

const problems = (schema: typeof OpeningException | typeof OpeningPeriod, input: unknown): unknown[] =>
  schema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe('a stretch of time', () => {
  test('ends after it begins', () => {
    expect(problems(OpeningPeriod, { days: ['mon'], opens: '09:00', closes: '17:00' })).toEqual([]);
    expect(problems(OpeningPeriod, { days: ['mon'], opens: '17:00', closes: '09:00' })).toEqual(['calendar/ends-before-it-starts']);
  });

  test.each(['9:00', '25:00', '09:60', '09:00:00', '上午九点'])('is not written %s', (opens) => {
    expect(problems(OpeningPeriod, { days: ['mon'], opens, closes: '24:00' })).not.toEqual([]);
  });

  test('has at least one weekday', () => {
    expect(problems(OpeningPeriod, { days: [], opens: '09:00', closes: '17:00' })).not.toEqual([]);
  });
});

describe('an exception', () => {
  test('ends no earlier than it begins', () => {
    expect(problems(OpeningException, { from: '2026-03-02', to: '2026-03-01' })).toEqual(['calendar/ends-before-it-starts']);
  });

  test('has both hours or none: half of them would read as closed', () => {
    expect(problems(OpeningException, { from: '2026-03-01', to: '2026-03-01', opens: '09:00' })).toEqual(['calendar/half-open']);
    expect(problems(OpeningException, { from: '2026-03-01', to: '2026-03-01', opens: '09:00', closes: '12:00' })).toEqual([]);
  });

  test('closes after it opens', () => {
    expect(problems(OpeningException, { from: '2026-03-01', to: '2026-03-01', opens: '12:00', closes: '09:00' })).toEqual([
      'calendar/ends-before-it-starts',
    ]);
  });
});
