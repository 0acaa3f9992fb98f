/** What the parts of a workbook say outside the cells: comments, text boxes, page headers, properties, pivot caches, macros. */
import type { Beside } from '../private-data.ts';

/** Cells are read by the spreadsheet reader; looks hold no text. */
const PASSED_OVER = /(?:^|\/)(?:sharedStrings|styles|theme\d*|calcChain|metadata|content)\.xml$/iu;
/** Macros, settings of a printer, and all parts of an XLSB. */
const BINARY = /\.bin$/iu;
const SHEET = /(?:^|\/)worksheets\/sheet[^/]*\.xml$/iu;
/** &L, &C and &R begin the parts of a page header, and would hide the number that follows. */
const HEADER_CODE = /&amp;[A-Z]/gu;

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

const utf8 = new TextDecoder();

/** Without its cells. No pattern does this: over twenty megabytes it runs out of stack. */
function withoutCells(xml: string): string {
  const [start, end] = [xml.indexOf('<sheetData'), xml.lastIndexOf('</sheetData>')];
  return start < 0 || end < start ? xml : xml.slice(0, start) + xml.slice(end);
}

/** Text and attributes once as they stand, and once without tags, so that a number cut in two runs is whole again. */
function textOf(part: string, bytes: Uint8Array): string {
  const xml = utf8.decode(bytes);
  const outside = SHEET.test(part) ? withoutCells(xml).replaceAll(HEADER_CODE, ' ') : xml;
  return `${outside}\n${outside.replaceAll(/<[^>]*>/gu, '')}`;
}

const latin = new TextDecoder('latin1');

/** Bytes that hold texts among other things: in UTF-8, GBK and UTF-16 alike every digit is a byte, or a byte and a zero. */
export function rawText(bytes: Uint8Array): string {
  const text = latin.decode(bytes);
  return `${text}\n${text.replaceAll('\0', '')}`;
}

/** Every text of a workbook that stands in no cell, and where. */
export function besideCells(parts: Record<string, Uint8Array>): Beside[] {
  return Object.entries(parts)
    .filter(([name]) => !PASSED_OVER.test(name))
    .map(([name, part]): Beside => {
      const place = placeOf(name);
      return BINARY.test(name) ? { place, text: rawText(part), binary: true } : { place, text: textOf(name, part) };
    });
}
