/** Reads the checksums in the directory of a zip ([APPNOTE] 4.3.12), which fflate leaves unread. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;

const utf8 = new TextDecoder();

/** Where the directory begins: the end record stands last, but for a comment. */
function directoryStart(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  throw new RangeError('A zip without a directory');
}

/** CRC-32 of every part, by its name. */
export function checksums(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = new Map<string, number>();
  for (let at = directoryStart(view); view.getUint32(at, true) === ENTRY;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    found.set(utf8.decode(zip.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true));
    at += 46 + name + extra + comment;
  }
  return found;
}
