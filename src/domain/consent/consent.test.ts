import { describe, expect, test } from 'vitest';
import { consent } from '../../../tests/fixtures/inputs.ts';
import { Consent, needsFamily } from './consent.ts';

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

describe('for someone who has died', () => {
  const dead = [{ deceased: false }, { deceased: true }];

  test('only a near relative can agree', () => {
    expect(needsFamily(dead, { basis: 'consent', givenBy: 'self' })).toBe(true);
    expect(needsFamily(dead, { basis: 'consent' })).toBe(true);
    expect(needsFamily(dead, { basis: 'consent', givenBy: 'family' })).toBe(false);
  });

  test('a notice by law needs nobody to agree, and the living agree themselves', () => {
    expect(needsFamily(dead, { basis: 'statutory-notice' })).toBe(false);
    expect(needsFamily([{}], { basis: 'consent', givenBy: 'self' })).toBe(false);
  });
});
