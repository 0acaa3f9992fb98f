import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeNumber } from '../conferral/number.ts';
import { readTypedNumber } from './typed-number.ts';

const NUMBER = 'SLM-2025-00003-C';

const aNumber = fc
  .record({
    prefix: fc.stringMatching(/^[A-Z][A-Z0-9]{1,5}$/),
    year: fc.integer({ min: 1990, max: 2100 }),
    serial: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(composeNumber);

describe('a number is read however it was typed', () => {
  test.each([
    ['in small letters', 'slm-2025-00003-c'],
    ['without dashes', 'SLM202500003C'],
    ['with spaces for dashes', ' SLM 2025 00003 C '],
    ['in full width', 'ＳＬＭ－２０２５－００００３－Ｃ'],
    ['with the dashes of an input method', 'SLM—2025–00003−C'],
    ['with what copying leaves behind', '\uFEFFSLM‑2025‑0\u200B0003‑C\u00A0'],
    ['with O for 0 among the digits', 'SLM-2O25-OOO03-C'],
  ])('%s', (_, typed) => {
    expect(readTypedNumber(typed)).toEqual({ kind: 'number', number: NUMBER });
  });

  test('I and small l among the digits are 1', () => {
    expect(readTypedNumber('slm-2025-000l3-8')).toEqual(readTypedNumber(composeNumber({ prefix: 'SLM', year: 2025, serial: 13 })));
    expect(readTypedNumber('SLM-2025-000I3-8').kind).toBe('number');
  });
});

describe('what cannot be a number is told and never asked for', () => {
  test('an empty field', () => expect(readTypedNumber('　 ')).toEqual({ kind: 'empty' }));
  test.each(['SLM', 'SLM-2025-00003', '编号3', '12345678901234', 'SLM-2025-0003-C', 'SLM-2025-000003-C', `${NUMBER}${NUMBER}`])(
    '%s',
    (typed) => expect(['shape', 'mistyped']).toContain(readTypedNumber(typed).kind),
  );

  test('O typed for 0 in the last place is named, not guessed', () => {
    expect(readTypedNumber('SLC-2023-00001-O')).toEqual({ kind: 'number', number: 'SLC-2023-00001-O' });
    expect(readTypedNumber('SLC-2023-00001-0')).toEqual({ kind: 'last', digit: '0', letter: 'O' });
  });

  test('any one character typed wrong is refused, or was no error', () => {
    const slip = fc.record({ number: aNumber, place: fc.nat(), typed: fc.stringMatching(/^[A-Z0-9]$/) });
    fc.assert(
      fc.property(slip, ({ number, place, typed }) => {
        const compact = number.replaceAll('-', '');
        const at = place % compact.length;
        const read = readTypedNumber(compact.slice(0, at) + typed + compact.slice(at + 1));
        return read.kind !== 'number' || read.number === number;
      }),
      { numRuns: 5000 },
    );
  });

  test('nothing that is typed throws, and nothing unconfirmed passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => readTypedNumber(typed).kind !== 'number'),
      { numRuns: 2000 },
    );
  });
});
