/**
 * The parts of a zipped workbook, looked at before a spreadsheet reader sees it: how large they unpack, what kind of
 * document they make, and what they say outside the cells (comments, text boxes, headers, properties, pivot caches).
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { FoundProblem } from '../../problem/problem.ts';
import { LIMITS, megabytes } from './limits.ts';

export interface Package {
  kind: 'workbook' | 'docx' | 'other';
  /** Text that stands in no cell, by the part it was found in. */
  beside: { place: string; text: string }[];
  problem?: FoundProblem;
}

/** Cells are read by the spreadsheet reader; looks and pictures hold no text. */
const PASSED_OVER = /(?:^|\/)(?:sharedStrings|styles|theme\d*|calcChain|metadata)\.xml$|\.(?:png|jpe?g|gif|emf|wmf|bin)$/iu;
const SHEET = /(?:^|\/)(?:worksheets\/sheet[^/]*|content)\.xml$/iu;
const SHEET_CELLS = /<sheetData\b[\s\S]*<\/sheetData>/u;

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/docProps|meta\.xml/u, '文档属性'],
  [/comments/iu, '批注'],
  [/drawing/iu, '文本框或图形'],
  [/pivot/iu, '数据透视表的缓存'],
  [/workbook\.xml/u, '定义的名称'],
  [SHEET, '页眉页脚、超链接或数据验证'],
  [/externalLink/u, '外部链接的缓存'],
];

const placeOf = (part: string): string => PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? `文件内部的 ${part}`;

function kindOf(names: ReadonlySet<string>): Package['kind'] {
  if (names.has('word/document.xml')) return 'docx';
  return names.has('[Content_Types].xml') || names.has('content.xml') ? 'workbook' : 'other';
}

/** Sizes as the directory of the zip tells them. Nothing is unpacked for this. */
function directory(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
  return entries;
}

const utf8 = new TextDecoder();

/** &L, &C and &R begin the parts of a page header, and would hide the number that follows. */
const HEADER_CODE = /&amp;[A-Z]/gu;

/** Text and attributes once as they stand, and once without tags, so that a number cut in two runs is whole again. */
function textOf(part: string, bytes: Uint8Array): string {
  const xml = utf8.decode(bytes);
  const outside = SHEET.test(part) ? xml.replace(SHEET_CELLS, '').replaceAll(HEADER_CODE, ' ') : xml;
  return `${outside}\n${outside.replaceAll(/<[^>]*>/gu, '')}`;
}

const refused = (problem: FoundProblem): Package => ({ kind: 'other', beside: [], problem });

/** Looks into a zip. A directory that lies about a size fails here, where the space for each part is fixed beforehand. */
export function openPackage(bytes: Uint8Array): Package {
  try {
    const entries = directory(bytes);
    const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (size > LIMITS.unpacked)
      return refused({ code: 'import/unpacks-too-large', values: { size: megabytes(size), limit: megabytes(LIMITS.unpacked) } });
    const kind = kindOf(new Set(entries.map(({ name }) => name)));
    if (kind !== 'workbook') return { kind, beside: [] };
    const parts = unzipSync(bytes, { filter: ({ name }) => !PASSED_OVER.test(name) });
    const isOds = entries.some(({ name }) => name === 'content.xml');
    const beside = Object.entries(parts)
      .filter(([name]) => !(isOds && name === 'content.xml'))
      .map(([name, part]) => ({ place: placeOf(name), text: textOf(name, part) }));
    const hidden = isOds && hidesRows(parts['content.xml']);
    return { kind, beside, ...(hidden && { problem: { code: 'import/hidden-in-ods' } as const }) };
  } catch {
    return refused({ code: 'import/damaged' });
  }
}

/** The reader does not tell which rows of an ODS are hidden, so such a file is not read at all. */
const hidesRows = (content: Uint8Array | undefined): boolean =>
  content !== undefined && /table:(?:visibility="(?:collapse|filter)"|display="false")/u.test(utf8.decode(content));
