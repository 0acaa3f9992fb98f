import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeNumber, parseNumber } from './number.ts';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const parts = fc.record({
  prefix: fc.stringMatching(/^[A-Z][A-Z0-9]{1,5}$/),
  year: fc.integer({ min: 1990, max: 2100 }),
  serial: fc.integer({ min: 1, max: 99_999 }),
});
const number = parts.map(composeNumber);

/** The positions of a number that hold a character, not a hyphen. */
const places = (written: string): number[] => Array.from(written, (c, i) => (c === '-' ? -1 : i)).filter((i) => i >= 0);

const put = (written: string, at: number, character: string): string => written.slice(0, at) + character + written.slice(at + 1);

/** Neighbours of the alphabet, with Z next to 0. */
const areNeighbours = (a: string, b: string): boolean => [1, 35].includes(Math.abs(ALPHABET.indexOf(a) - ALPHABET.indexOf(b)));

describe('the number of a conferral', () => {
  test('looks as the documentation says', () => {
    expect(composeNumber({ prefix: 'HCSH', year: 2026, serial: 17 })).toMatch(/^HCSH-2026-00017-[0-9A-Z]$/);
  });

  test('gives back the parts it was made of', () => {
    fc.assert(
      fc.property(parts, (made) => {
        expect(parseNumber(composeNumber(made))).toEqual(made);
      }),
    );
  });

  test.each(['', 'HCSH-2026-00017', 'hcsh-2026-00017-K', 'HCSH20260001', 'HCSH-2026-000017-K', 'HCSH-26-00017-K', '2026-00017-K'])(
    '%j is none',
    (written) => {
      expect(parseNumber(written)).toBeUndefined();
    },
  );
});

describe('its check character', () => {
  test('catches every single wrong character', () => {
    const wrong = fc.tuple(number, fc.nat(), fc.constantFrom(...ALPHABET));
    fc.assert(
      fc.property(wrong, ([right, position, character]) => {
        const all = places(right);
        const at = all[position % all.length]!;
        fc.pre(right[at] !== character);
        expect(parseNumber(put(right, at, character))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('catches two characters that changed places, unless they follow each other in the alphabet', () => {
    fc.assert(
      fc.property(fc.tuple(number, fc.nat()), ([right, position]) => {
        const all = places(right);
        const i = position % (all.length - 2);
        const [a, b] = [right[all[i]!]!, right[all[i + 1]!]!];
        fc.pre(a !== b && !areNeighbours(a, b));
        expect(parseNumber(put(put(right, all[i]!, b), all[i + 1]!, a))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  /** ISO/IEC 7064 MOD 37,36 promises no more: counted over all two-character beginnings, 1 swap in 630 passes. */
  test('lets a few swaps of neighbours in the alphabet pass, and we say so', () => {
    const made = (serial: number): string => composeNumber({ prefix: 'HCSH', year: 2026, serial });
    const swaps = Array.from({ length: 99_999 }, (_, i) => i + 1)
      .map(
        (serial) =>
          [
            serial,
            String(serial)
              .padStart(5, '0')
              .replace(/^(.)(.)/, '$2$1'),
          ] as const,
      )
      .filter(([serial, swapped]) => Number(swapped) !== serial);
    const passed = swaps.filter(([serial, swapped]) => made(serial).at(-1) === made(Number(swapped)).at(-1));
    expect(passed.length / swaps.length).toBeLessThan(0.05);
    for (const [, swapped] of passed) expect(areNeighbours(swapped[0]!, swapped[1]!)).toBe(true);
  });
});
