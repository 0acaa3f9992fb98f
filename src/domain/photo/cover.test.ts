import { expect, test } from 'vitest';
import { coverPhoto } from './cover.ts';

const photos = [{ file: 'a.jpg' }, { file: 'b.jpg' }];

test('the first photograph is the cover', () => {
  expect(coverPhoto(photos, [{ kind: 'html' }, { kind: 'photo', file: 'b.jpg' }])).toEqual({ file: 'a.jpg' });
});

test('one that the text shows is not shown twice', () => {
  expect(coverPhoto(photos, [{ kind: 'photo', file: 'a.jpg' }])).toBeUndefined();
});

test('a story without photographs has none', () => {
  expect(coverPhoto([], [{ kind: 'html' }])).toBeUndefined();
});
