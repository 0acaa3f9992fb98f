import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters, countHan, excerpt } from './han.ts';

describe('characters as a reader counts them', () => {
  test('one for a character of any plane, with its variation selector', () => {
    expect(characters('𠮷a葛\u{E0100}')).toEqual(['𠮷', 'a', '葛\u{E0100}']);
  });

  test('the short way for Han alone counts as the segmenter does', () => {
    const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });
    const part = fc.constantFrom('王', '𬭎', '〇', '⺠', '·', '々', '葛\u{E0100}', '〻', 'a', '\u0301', '\u200D', '〪', ' ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(characters(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
    );
  });

  test('Han characters of every plane are counted, punctuation and Latin are not', () => {
    expect(countHan('𬱖，〇与 abc 123')).toBe(3);
  });

  test('an excerpt says that something was left out and cuts no character in two', () => {
    expect(excerpt('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(excerpt('三个字', 3)).toBe('三个字');
  });
});
