import { describe, expect, test } from 'vitest';
import { consent } from '../../../tests/fixtures/inputs.ts';
import { Consent } from './consent.ts';

const accepts = (over: Record<string, unknown>): boolean => Consent.safeParse({ ...consent, ...over }).success;

describe('the basis for publication', () => {
  test('is dated, registered and kept somewhere', () => {
    for (const missing of ['basis', 'on', 'registrar', 'kept']) expect(accepts({ [missing]: undefined }), missing).toBe(false);
  });

  test('is given by oneself unless it says otherwise', () => {
    expect(Consent.parse({ ...consent, givenBy: undefined }).givenBy).toBe('self');
    expect(accepts({ givenBy: 'friend' })).toBe(false);
  });

  test('called 其他 says what it is', () => {
    expect(accepts({ basis: 'other' })).toBe(false);
    expect(accepts({ basis: 'other', explanation: '上级文件公开' })).toBe(true);
  });
});
