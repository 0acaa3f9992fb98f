/** What an old workbook (.xls, .et) holds beside its sheets. It is a small file system of its own, not a zip. */
import { CFB } from '@e965/xlsx';

/** Where Excel and WPS keep embedded files in it ([MS-XLS] 2.1.7.1: MBD and eight digits), and form controls. */
const EMBEDDED = /\/(?:MBD[\dA-F]{8}|ObjectPool|Ctls)(?:\/|$)/iu;

/** Whether other files or form controls lie in it. A file that cannot be opened holds nothing that the reader would read. */
export function oldEmbeds(bytes: Uint8Array): boolean {
  try {
    return CFB.read(bytes as never, { type: 'array' }).FullPaths.some((path: string) => EMBEDDED.test(path));
  } catch {
    return false;
  }
}

const latin = new TextDecoder('latin1');

/** How PNG and JPEG begin. */
const PICTURE_HEADS = /\u2030PNG\r\n|\u00FF\u00D8\u00FF/gu;

/** How many pictures lie in it, as far as their first bytes tell. */
export const oldPictures = (bytes: Uint8Array): number => latin.decode(bytes).match(PICTURE_HEADS)?.length ?? 0;
