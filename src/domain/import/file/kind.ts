/** What a file is, by its first bytes: names lie, and 名单.xlsx is now and then a photograph. */

export type FileKind = 'zip' | 'ole' | 'text' | 'pdf' | 'picture' | 'html' | 'xml' | 'rtf' | 'archive';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** HEIC and AVIF name themselves behind a length. */
const isModernPicture = (bytes: Uint8Array): boolean => String.fromCodePoint(...bytes.slice(4, 8)) === 'ftyp';

const HTML = /^\s*<(?:!doctype html|html|table|head|meta|body|div)\b/iu;
const XML = /^\s*<\?xml/iu;

/** BM begins pictures, and names too: a bitmap has zeros in its head, a text has none. */
const isReally = (kind: FileKind, bytes: Uint8Array): boolean => kind !== 'picture' || bytes.slice(0, 64).includes(0);

export function fileKind(bytes: Uint8Array): FileKind {
  const signed = SIGNATURES.find(([kind, head]) => head.every((byte, i) => bytes[i] === byte) && isReally(kind, bytes));
  if (signed) return signed[0];
  return isModernPicture(bytes) ? 'picture' : 'text';
}

/** A page or an XML file may call itself .xls; its text tells. */
export function textKind(text: string): FileKind {
  if (HTML.test(text)) return 'html';
  return XML.test(text) ? 'xml' : 'text';
}
