import { describe, expect, test } from 'vitest';
import { organization } from '../../../tests/fixtures/inputs.ts';
import { Organization } from './organization.ts';

const accepts = (over: Record<string, unknown>): boolean => Organization.safeParse({ ...organization, ...over }).success;

describe('an organisation', () => {
  test('needs no division code: 兵团 and 铁路 have none', () => {
    expect(accepts({ division: undefined })).toBe(true);
  });

  test.each(['ZJHZ', 'BJ', 'A1', 'ABCDEF'])('may own the prefix %s', (numberPrefix) => {
    expect(accepts({ numberPrefix })).toBe(true);
  });

  test.each(['Z', 'zjhz', 'ABCDEFG', '1AB', 'ZJ-HZ', '浙江'])('may not own the prefix %s', (numberPrefix) => {
    expect(accepts({ numberPrefix })).toBe(false);
  });

  test('tells how many teams it has only with the day of counting', () => {
    expect(accepts({ registeredTeams: { count: 12, asOf: '2026-01-01' } })).toBe(true);
    expect(accepts({ registeredTeams: { count: 12 } })).toBe(false);
  });
});
