import { describe, expect, test } from 'vitest';
import { characters, countHan, excerpt } from './han.ts';

describe('characters as a reader counts them', () => {
  test('one for a character of any plane, with its variation selector', () => {
    expect(characters('𠮷a葛\u{E0100}')).toEqual(['𠮷', 'a', '葛\u{E0100}']);
  });

  test('Han characters of every plane are counted, punctuation and Latin are not', () => {
    expect(countHan('𬱖，〇与 abc 123')).toBe(3);
  });

  test('an excerpt says that something was left out and cuts no character in two', () => {
    expect(excerpt('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(excerpt('三个字', 3)).toBe('三个字');
  });
});
