import { describe, expect, test } from 'vitest';
import { photo } from '../../../tests/fixtures/inputs.ts';
import { Photo } from './photo.ts';

const accepts = (over: Record<string, unknown>): boolean => Photo.safeParse({ ...photo, ...over }).success;

describe('a photograph', () => {
  test('has what a newsroom asks for', () => {
    for (const missing of ['file', 'alt', 'caption', 'credit']) expect(accepts({ [missing]: undefined }), missing).toBe(false);
  });

  test('belongs to the society unless it says otherwise', () => {
    expect(Photo.parse(photo).rights).toBe('own');
  });

  test.each(['a.jpg', '2026-rescue-1.jpeg', 'a.png', 'a.webp', 'a.avif'])('may be called %s', (file) => {
    expect(accepts({ file })).toBe(true);
  });

  test.each(['../a.jpg', 'b/a.jpg', '照片.jpg', 'A.JPG', 'a.svg', 'a.gif', '-a.jpg', 'a b.jpg', 'a.jpg?x', 'https://example.org/a.jpg'])(
    'may not be called %s',
    (file) => {
      expect(accepts({ file })).toBe(false);
    },
  );

  test('is focused on a point inside it', () => {
    expect(accepts({ focus: { x: 0, y: 1 } })).toBe(true);
    expect(accepts({ focus: { x: 1.1, y: 0 } })).toBe(false);
  });
});
