import type { FoundProblem } from '../problem/problem.ts';

/** A telephone's largest picture is 200 megapixels; ours are shown at 1600 px, and decoding costs 4 bytes a pixel. */
export const MEGAPIXEL_LIMIT = 60;

/** What one request may carry: a picture goes to the gateway as text, a third longer than itself. */
export const MEGABYTE_LIMIT = 20;

/** Formats that are shown, by the ending that their file gets. */
export const PICTURE_FORMATS = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' } as const;
export type PictureFormat = keyof typeof PICTURE_FORMATS;

/** What a file is by its first bytes, whatever its name says; of others only those that need a word of their own. */
export type SniffedFormat = PictureFormat | 'svg' | 'heic' | 'gif' | 'bmp' | 'tiff' | 'unknown';

/** As many bytes as `sniff` looks at. */
export const HEAD_LENGTH = 1024;

/** HEIC shares its container with AVIF; only the brand tells them apart. */
const SIGNS: readonly [SniffedFormat, RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/u],
  ['png', /^\x89PNG/u],
  ['webp', /^RIFF[\s\S]{4}WEBP/u],
  ['avif', /^[\s\S]{4}ftyp(?:avif|avis)/u],
  ['heic', /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/u],
  ['gif', /^GIF8/u],
  ['bmp', /^BM/u],
  ['tiff', /^(?:II\*|MM\0\*)/u],
  ['svg', /<svg|<!doctype svg|<\?xml/iu],
];

export function sniff(head: Uint8Array): SniffedFormat {
  const text = String.fromCharCode(...head.subarray(0, HEAD_LENGTH));
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'unknown';
}

/** A picture before it is uploaded. Width and height are undefined where it could not be opened. */
export interface PictureFacts {
  name: string;
  bytes: number;
  format: SniffedFormat;
  width?: number;
  height?: number;
}

function formatProblem(photo: string, format: SniffedFormat): FoundProblem | undefined {
  if (format === 'svg') return { code: 'photo/unsafe-vector', values: { photo } };
  if (format in PICTURE_FORMATS) return undefined;
  const told = format === 'unknown' ? '不认识的' : format.toUpperCase();
  return { code: 'photo/unsupported', values: { photo, format: told } };
}

/** Why a picture cannot be taken, or undefined: told before it is sent anywhere. */
export function pictureProblem({ name: photo, bytes, format, width, height }: PictureFacts): FoundProblem | undefined {
  if (bytes === 0) return { code: 'photo/empty', values: { photo } };
  const wrong = formatProblem(photo, format);
  if (wrong) return wrong;
  const megabytes = Math.ceil(bytes / 1e6);
  if (megabytes > MEGABYTE_LIMIT) return { code: 'photo/too-heavy', values: { photo, megabytes, limit: MEGABYTE_LIMIT } };
  if (!width || !height) return { code: 'photo/unreadable', values: { photo, reason: '文件已损坏或不完整' } };
  const megapixels = Math.round((width * height) / 1e6);
  return megapixels > MEGAPIXEL_LIMIT ? { code: 'photo/too-large', values: { photo, megapixels, limit: MEGAPIXEL_LIMIT } } : undefined;
}

/**
 * The name under which a picture lies beside its text. Never the name it came with: that may be Chinese, a person's, or
 * the same as another's.
 */
export function pictureFileName(format: PictureFormat, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.replace(/\.[a-z]+$/u, '')));
  let number = 1;
  while (used.has(`photo-${number}`)) number += 1;
  return `photo-${number}.${PICTURE_FORMATS[format]}`;
}
