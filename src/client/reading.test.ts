import { expect, test } from 'vitest';
import { isTheme, toStored } from './reading.ts';

test.each([
  [{ elder: false, theme: 'auto' }, undefined],
  [{ elder: true, theme: 'auto' }, '{"elder":true}'],
  [{ elder: false, theme: 'dark' }, '{"theme":"dark"}'],
  [{ elder: true, theme: 'light' }, '{"elder":true,"theme":"light"}'],
] as const)('%j is stored as %s: a default leaves no trace', (reading, stored) => {
  expect(toStored(reading)).toBe(stored);
});

test('only the three themes are themes', () => {
  expect(['auto', 'light', 'dark', 'red', '', undefined].filter(isTheme)).toEqual(['auto', 'light', 'dark']);
});
