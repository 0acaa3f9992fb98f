import { describe, expect, test } from 'vitest';
import { scheme } from '../../../tests/fixtures/inputs.ts';
import { isInForce, Scheme } from './scheme.ts';

const codes = (over: Record<string, unknown>): string[] =>
  Scheme.safeParse({ ...scheme, ...over }).error?.issues.map(({ message }) => message) ?? [];
const level = (star: number, hours: number) => ({ star, hours, awardedBy: 'county' });

describe('a scheme', () => {
  test('asks more hours for each higher star, in whatever order they are written', () => {
    expect(codes({ levels: [level(3, 600), level(1, 100), level(2, 300)] })).toEqual([]);
    expect(codes({ levels: [level(1, 100), level(2, 100)] })).toEqual(['scheme/hours-not-rising']);
  });

  test('names each star once', () => {
    expect(codes({ levels: [level(1, 100), level(1, 200)] })).toEqual(['scheme/hours-not-rising']);
  });

  test('may leave stars out, but not all of them', () => {
    expect(codes({ levels: [level(3, 360)] })).toEqual([]);
    expect(codes({ levels: [] })).not.toEqual([]);
  });

  test('ends no earlier than it begins', () => {
    expect(codes({ validUntil: '2019-12-31' })).toEqual(['scheme/ended-before-start']);
  });
});

describe('a scheme is in force', () => {
  const dated = { validFrom: '2020-01-01', validUntil: '2025-12-31' };

  test.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('on %s: %s', (day, answer) => {
    expect(isInForce(dated, day)).toBe(answer);
  });

  test('without end where none is written', () => {
    expect(isInForce({ validFrom: '2020-01-01' }, '2099-01-01')).toBe(true);
  });
});
