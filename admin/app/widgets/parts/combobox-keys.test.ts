import { describe, expect, test } from 'vitest';
import { moveOf, type Listed } from './combobox-keys.ts';

const listed: Listed = { active: 0, count: 3, open: true };

describe('the keys of a combobox', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 2],
    ['PageDown', 0, 2],
    ['PageUp', 2, 0],
  ])('%s from %d leads to %d', (key, active, next) => {
    expect(moveOf(key, { ...listed, active })).toEqual({ active: next });
  });

  test('Enter chooses only what is marked in an open list', () => {
    expect(moveOf('Enter', listed)).toBe('choose');
    expect(moveOf('Enter', { ...listed, active: -1 })).toBeUndefined();
    expect(moveOf('Enter', { ...listed, open: false })).toBeUndefined();
  });

  test('Escape closes an open list, and is otherwise for whoever stands above', () => {
    expect(moveOf('Escape', listed)).toBe('close');
    expect(moveOf('Escape', { ...listed, open: false })).toBeUndefined();
  });

  test('other keys, and all keys without options, belong to the text', () => {
    expect(moveOf('a', listed)).toBeUndefined();
    expect(moveOf('ArrowDown', { active: -1, count: 0, open: true })).toBeUndefined();
  });
});
