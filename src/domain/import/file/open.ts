/** Opens a source: whatever it is, it becomes sheets or lines, or one clear problem. */
import type { FoundProblem } from '../../problem/problem.ts';
import { privateBeside, type Beside } from '../private-data.ts';
import type { RollSource } from '../report.ts';
import { readBare, readDelimited } from '../table/delimited.ts';
import type { Sheet } from '../table/sheet.ts';
import { rawText } from './beside-cells.ts';
import { decodeText } from './decode.ts';
import { fileKind, textKind, type FileKind } from './kind.ts';
import { LIMITS, megabytes } from './limits.ts';
import { oldEmbeds, oldPictures } from './old-workbook.ts';
import { openPackage } from './package.ts';
import { readWorkbook } from './workbook.ts';

/** A sheet or a text that has not been read yet. */
export type OpenBlock = { name: string; sheet: Sheet } | { name: string; lines: string[] };

export interface Opened {
  format: string;
  blocks: OpenBlock[];
  problems: FoundProblem[];
}

export interface Refused {
  format: string;
  problem: FoundProblem;
}

const NAMES: Partial<Record<FileKind | 'docx' | 'other' | 'binary', readonly [string, string]>> = {
  pdf: ['PDF 文件', '请打开 PDF，复制名单文字，粘贴到文本文件后再导入；扫描件请向报送单位要表格原件'],
  picture: ['图片', '图片里的姓名读不出来；请向报送单位要表格或文字原件'],
  html: ['网页，不是真正的表格', '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入'],
  xml: ['XML 文件，不是真正的表格', '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入'],
  rtf: ['RTF 文档', '请打开文档，复制名单文字，粘贴到文本文件后再导入'],
  archive: ['压缩包', '请先解压，再导入里面的表格'],
  docx: ['Word 文档', '请打开文档，复制名单文字（或表格），粘贴到文本文件后再导入'],
  other: ['压缩包或其他文档', '请先解压，或另存为 .xlsx 后再导入'],
  binary: ['程序文件或其他不能识别的文件', '可以导入的有：.xlsx、.xls、.et、.ods、.csv、.txt'],
};

function notAList(kind: keyof typeof NAMES): Refused {
  const [what, advice] = NAMES[kind]!;
  return { format: what, problem: { code: 'import/not-a-list', values: { what, advice } } };
}

const refused = (format: string, problem: FoundProblem): Refused => ({ format, problem });

const filledRows = ({ cells }: Sheet): number => cells.filter((row) => row.some((cell) => cell !== '')).length;

function tooManyRows(rows: number): FoundProblem | undefined {
  return rows > LIMITS.rows ? { code: 'import/too-many-rows', values: { limit: LIMITS.rows } } : undefined;
}

function openSheets(bytes: Uint8Array, beside: readonly Beside[], pictures: number): Opened | Refused {
  const book = readWorkbook(bytes);
  if ('code' in book) return refused('表格', book);
  const many = tooManyRows(book.sheets.reduce((sum, sheet) => sum + filledRows(sheet), 0));
  if (many) return refused('表格', many);
  const seen: FoundProblem[] = pictures > 0 ? [{ code: 'import/pictures', values: { count: pictures } }] : [];
  const problems = [...seen, ...privateBeside([...beside, ...book.beside])];
  return { format: '表格', blocks: book.sheets.map((sheet) => ({ name: sheet.name, sheet })), problems };
}

function openZip(bytes: Uint8Array): Opened | Refused {
  const opening = openPackage(bytes);
  if ('problem' in opening) return refused('表格', opening.problem);
  return 'kind' in opening ? notAList(opening.kind) : openSheets(opening.stored, opening.beside, opening.pictures);
}

function openOld(bytes: Uint8Array): Opened | Refused {
  if (oldEmbeds(bytes)) return refused('表格', { code: 'import/embedded' });
  return openSheets(bytes, [{ place: '文件内部', text: rawText(bytes), binary: true }], oldPictures(bytes));
}

function openText(name: string, text: string, encoding: string): Opened | Refused {
  if (text.trim() === '') return refused('文字', { code: 'import/empty' });
  const kind = textKind(text);
  if (kind !== 'text') return notAList(kind);
  const table = readDelimited(name, text);
  if (table) {
    const many = tooManyRows(filledRows(table.sheet));
    return many
      ? refused('文字表格', many)
      : { format: `文字表格（${encoding}）`, blocks: [{ name, sheet: table.sheet }], problems: table.problems };
  }
  const bare = text.includes('\t') ? '\t' : ',';
  if (bare === '\t' || /\.csv$/iu.test(name))
    return { format: `文字表格（${encoding}）`, blocks: [{ name, sheet: readBare(name, text, bare) }], problems: [] };
  const lines = text.split(/\r\n|\r|\n/u);
  const many = tooManyRows(lines.length);
  return many ? refused('文字', many) : { format: `文字（${encoding}）`, blocks: [{ name, lines }], problems: [] };
}

/** Opens what an editor handed in. */
export function openSource({ name, content }: RollSource): Opened | Refused {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size === 0) return refused('空文件', { code: 'import/empty' });
  if (size > LIMITS.file)
    return refused('文件', { code: 'import/too-large', values: { size: megabytes(size), limit: megabytes(LIMITS.file) } });
  if (typeof content === 'string') return openText(name, content.replace(/^\uFEFF/u, ''), '粘贴');
  const kind = fileKind(content);
  if (kind === 'zip') return openZip(content);
  if (kind === 'ole') return openOld(content);
  if (kind !== 'text') return notAList(kind);
  const decoded = decodeText(content);
  return decoded ? openText(name, decoded.text, decoded.encoding) : notAList('binary');
}
