const decoders = {
  utf8: new TextDecoder('utf-8', { fatal: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true }),
  utf16le: new TextDecoder('utf-16le', { fatal: true }),
  utf16be: new TextDecoder('utf-16be', { fatal: true }),
};

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no NUL, and hardly any control characters. */
const BINARY = /[\u0000-\u0008\u000E-\u001A]/u;

/**
 * Bytes → text: UTF-8 with or without BOM, UTF-16 with BOM (Excel's “Unicode 文本”), else GB 18030, which contains GBK and
 * GB 2312 and is what Chinese Excel writes as CSV. Undefined when the bytes are no text of these.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const [a, b] = bytes;
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const order = isUtf16
    ? [[a === 0xff ? decoders.utf16le : decoders.utf16be, 'UTF-16'] as const]
    : ([
        [decoders.utf8, 'UTF-8'],
        [decoders.gb18030, 'GB 18030'],
      ] as const);
  for (const [decoder, encoding] of order) {
    const text = decode(decoder, bytes);
    if (text !== undefined && !BINARY.test(text)) return { text, encoding };
  }
  return undefined;
}
