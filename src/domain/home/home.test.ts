import { describe, expect, test } from 'vitest';
import { home } from '../../../tests/fixtures/inputs.ts';
import { Home } from './home.ts';

const codes = (over: Record<string, unknown>): string[] =>
  Home.safeParse({ ...home, ...over }).error?.issues.map(({ message }) => message) ?? [];

describe('a place with a door', () => {
  test('is unknown where nobody has said: status and holidays', () => {
    const weekly = [{ days: ['wed'], opens: '09:00', closes: '11:00' }];
    expect(Home.parse({ ...home, hours: { weekly } })).toMatchObject({ status: 'unknown', hours: { holidays: 'unknown', exceptions: [] } });
    expect(Home.parse(home).hours).toBeUndefined();
  });

  test('names its coordinate system with its coordinate', () => {
    expect(codes({ coordinate: { longitude: 120.15, latitude: 30.28 } })).not.toEqual([]);
    expect(codes({ coordinate: { longitude: 120.15, latitude: 30.28, datum: 'GCJ-02' } })).toEqual([]);
  });

  test.each([
    [30.28, 120.15],
    [120.15, 60],
    [0, 0],
  ])('does not lie at longitude %d, latitude %d', (longitude, latitude) => {
    expect(codes({ coordinate: { longitude, latitude, datum: 'WGS-84' } })).toEqual(['home/coordinate-outside']);
  });

  test('can be checked: it names at least one source', () => {
    expect(codes({ sources: [] })).not.toEqual([]);
  });

  test('holds at least one person, on whole feet', () => {
    expect(codes({ capacity: 0 })).not.toEqual([]);
    expect(codes({ capacity: 1.5 })).not.toEqual([]);
    expect(codes({ capacity: 1 })).toEqual([]);
  });
});
