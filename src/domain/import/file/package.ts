/** A zipped workbook, opened before a spreadsheet reader sees it: its kind, its size, its soundness, and what it says beside its cells. */
import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { FoundProblem } from '../../problem/problem.ts';
import type { Beside } from '../private-data.ts';
import { besideCells } from './beside-cells.ts';
import { checksums } from './checksums.ts';
import { LIMITS, megabytes } from './limits.ts';

export interface Package {
  /**
   * The workbook packed anew without compression and without pictures. SheetJS unpacks for ever where a compressed part is
   * damaged, and believes whatever comes out; these parts were unpacked by fflate and have their right checksums.
   */
  stored: Uint8Array;
  /** Text that stands in no cell, by its place. */
  beside: Beside[];
  /** How many pictures lie in it. Nobody reads them here; one may be a photograph of an identity card. */
  pictures: number;
}

export type Opening = Package | { kind: 'docx' | 'other' } | { problem: FoundProblem };

const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|ttf|odttf)$/iu;

/** Other files and form controls inside a workbook, by where Excel, WPS and ODS keep them: whatever they hold, we do not see it. */
const EMBEDDED = /(?:^|\/)(?:embeddings|activeX|ctrlProps)\/|^Object \d+\//iu;

/** A small picture of the first page, which every ODS has. */
const THUMBNAIL = /thumbnail/iu;

function kindOf(names: ReadonlySet<string>): 'workbook' | 'docx' | 'other' {
  if (names.has('word/document.xml')) return 'docx';
  return names.has('[Content_Types].xml') || names.has('content.xml') ? 'workbook' : 'other';
}

/** Names and sizes as the directory of the zip tells them. Nothing is unpacked for this. */
function directory(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
  return entries;
}

/** A name that one damaged byte has turned into another would be published: every part must have its checksum. */
function isWhole(original: Uint8Array, stored: Uint8Array): boolean {
  const promised = checksums(original);
  return Array.from(checksums(stored)).every(([name, sum]) => promised.get(name) === sum);
}

const utf8 = new TextDecoder();

/** The reader does not tell which rows of an ODS are hidden, so such a file is not read at all. */
const hidesInOds = (content: Uint8Array | undefined): boolean =>
  content !== undefined && /table:(?:visibility="(?:collapse|filter)"|display="false")/u.test(utf8.decode(content));

/** Space for each part is fixed by the directory beforehand: one that lies about a size fails here. */
function unpack(bytes: Uint8Array, pictures: number): Opening {
  const parts = unzipSync(bytes, { filter: ({ name }) => !PICTURE.test(name) });
  if (hidesInOds(parts['content.xml'])) return { problem: { code: 'import/hidden-in-ods' } };
  const stored = zipSync(parts, { level: 0 });
  return isWhole(bytes, stored) ? { stored, beside: besideCells(parts), pictures } : { problem: { code: 'import/damaged' } };
}

/** Opens a zip, or says in one problem why it cannot be a list. */
export function openPackage(bytes: Uint8Array): Opening {
  try {
    const entries = directory(bytes);
    const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    const kind = kindOf(new Set(entries.map(({ name }) => name)));
    if (size > LIMITS.unpacked)
      return { problem: { code: 'import/unpacks-too-large', values: { size: megabytes(size), limit: megabytes(LIMITS.unpacked) } } };
    if (kind !== 'workbook') return { kind };
    if (entries.some(({ name }) => EMBEDDED.test(name))) return { problem: { code: 'import/embedded' } };
    return unpack(bytes, entries.filter(({ name }) => PICTURE.test(name) && !THUMBNAIL.test(name)).length);
  } catch {
    return { problem: { code: 'import/damaged' } };
  }
}
