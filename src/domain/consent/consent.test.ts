import { describe, expect, test } from 'vitest';
import { consent } from '../../../tests/fixtures/inputs.ts';
import { Consent } from './consent.ts';

const accepts = (over: Record<string, unknown>): boolean => Consent.safeParse({ ...consent, ...over }).success;

describe('the basis for publication', () => {
  test('is dated, registered and kept somewhere', () => {
    for (const missing of ['basis', 'on', 'registrar', 'kept']) expect(accepts({ [missing]: undefined }), missing).toBe(false);
  });

  test('says who gave it: nobody is taken to have agreed', () => {
    expect(accepts({ givenBy: undefined })).toBe(false);
    expect(accepts({ givenBy: 'friend' })).toBe(false);
    expect(accepts({ basis: 'statutory-notice', givenBy: undefined })).toBe(true);
  });

  test('called 其他 says what it is', () => {
    expect(accepts({ basis: 'other' })).toBe(false);
    expect(accepts({ basis: 'other', explanation: '上级文件公开' })).toBe(true);
  });
});
