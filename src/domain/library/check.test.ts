import { describe, expect, test } from 'vitest';
import { aLibrary } from '../../../tests/fixtures/library.ts';
import { checkLibrary } from './check.ts';

describe('the standard library of the tests', () => {
  test('holds no problem, so every other test sees only what it adds', () => {
    expect(checkLibrary(aLibrary(), '2026-03-10')).toEqual([]);
  });
});
