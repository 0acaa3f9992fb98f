import { fromJS, isImmutable } from 'immutable';
import { describe, expect, test } from 'vitest';
import { isBlank, kept, plain } from './value.ts';

const roundTrip = (value: unknown): unknown => plain(kept(value));

describe('a value on its way through Decap', () => {
  test('comes in as plain data and goes out as Decap keeps it', () => {
    expect(plain(fromJS({ weekly: [{ days: ['mon'] }] }))).toEqual({ weekly: [{ days: ['mon'] }] });
    expect(isImmutable(kept({ a: 1 }))).toBe(true);
    expect(roundTrip({ longitude: 0, gone: false })).toEqual({ longitude: 0, gone: false });
  });

  test('loses what holds nothing, and no more', () => {
    expect(roundTrip({ by: '许一', on: '', note: undefined })).toEqual({ by: '许一' });
    expect(roundTrip({ weekly: [{ days: [], opens: '09:00' }] })).toEqual({ weekly: [{ days: [], opens: '09:00' }] });
  });

  test('is absent where all was cleared', () => {
    for (const nothing of [undefined, null, '', [], {}, { first: { by: '' }, authors: [] }]) expect(kept(nothing)).toBeUndefined();
    expect(isBlank({ byAppointment: false })).toBe(false);
  });
});
