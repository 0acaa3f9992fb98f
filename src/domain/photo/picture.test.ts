import { describe, expect, test } from 'vitest';
import { Photo } from './photo.ts';
import { pictureFileName, pictureProblem, sniff, type PictureFacts } from './picture.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('a picture is known by its first bytes', () => {
  test.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'webp'],
    ['\x00\x00\x00\x20ftypavif', 'avif'],
    ['\x00\x00\x00\x20ftypheic', 'heic'],
    ['\x00\x00\x00\x20ftypmif1', 'heic'],
    ['GIF89a', 'gif'],
    ['<?xml version="1.0"?><svg', 'svg'],
    ['%PDF-1.7', 'unknown'],
  ])('%j is %s', (head, format) => {
    expect(sniff(bytes(head))).toBe(format);
  });
});

const facts: PictureFacts = { name: 'IMG_1.JPG', bytes: 1_000_000, format: 'jpeg', width: 4000, height: 3000 };
const code = (over: Partial<PictureFacts>): string | undefined => pictureProblem({ ...facts, ...over })?.code;

describe('a picture is refused before it is sent', () => {
  test('only for a reason', () => {
    expect(code({})).toBeUndefined();
  });

  test.each([
    ['empty', { bytes: 0 }, 'photo/empty'],
    ['a drawing that may hold script', { format: 'svg' }, 'photo/unsafe-vector'],
    ['of a telephone’s own format', { format: 'heic' }, 'photo/unsupported'],
    ['no picture at all', { format: 'unknown' }, 'photo/unsupported'],
    ['too many bytes', { bytes: 21_000_001 }, 'photo/too-heavy'],
    ['broken', { width: undefined }, 'photo/unreadable'],
    ['too many pixels', { width: 12_000, height: 9_000 }, 'photo/too-large'],
  ] as const)('%s', (_, over, expected) => {
    expect(code(over)).toBe(expected);
  });
});

describe('the file name of a picture', () => {
  test('is free, whatever the ending of the one that took it', () => {
    expect(pictureFileName('jpeg', [])).toBe('photo-1.jpg');
    expect(pictureFileName('png', ['photo-1.jpg', 'photo-2.webp', 'cover.jpg'])).toBe('photo-3.png');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('of %s is one that content may have', (format) => {
    expect(Photo.shape.file.safeParse(pictureFileName(format, [])).success).toBe(true);
  });
});
