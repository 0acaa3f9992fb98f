import { describe, expect, test } from 'vitest';
import { CENTRE, focusAfter, focusAt, missingIn, moved } from './value.ts';

test('what a photograph still needs is told by its labels', () => {
  expect(missingIn({ file: 'photo-1.jpg', alt: ' ', credit: '许记者' })).toEqual(['替代文字', '图片说明']);
  expect(missingIn({ file: 'photo-1.jpg', alt: '河', caption: '河', credit: '许记者' })).toEqual([]);
});

test('a photograph that becomes the cover leaves the order of the others', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});

describe('the focus', () => {
  test('is a share of the picture and stays inside it', () => {
    expect(focusAt(1 / 3, 1.2)).toEqual({ x: 0.33, y: 1 });
    expect(focusAfter({ x: 0.02, y: 0.5 }, 'ArrowLeft')).toEqual({ x: 0, y: 0.5 });
    expect(focusAfter(CENTRE, 'ArrowDown')).toEqual({ x: 0.5, y: 0.55 });
  });

  test('is moved by arrow keys only', () => {
    expect(focusAfter(CENTRE, 'a')).toBeUndefined();
  });
});
