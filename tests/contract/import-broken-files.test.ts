/** A file that is no list gives one clear problem, quickly, and nothing else. */
import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importRoll } from '#domain/import/import-roll.ts';
import { LIMITS } from '#domain/import/file/limits.ts';
import { format } from '#domain/problem/problem.ts';
import { aWorkbook } from '../fixtures/dirty-lists/a-workbook.ts';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from([...list, ...Array.from({ length: 200 }, () => 0)]);

const xlsx = (): Uint8Array => aWorkbook([{ cells: [['姓名'], ['林知夏']] }]);

/** What Excel writes under a password: an OLE box with two streams. */
function encrypted(): Uint8Array {
  const box = CFB.utils.cfb_new();
  CFB.utils.cfb_add(box, '/EncryptionInfo', [4, 0, 4, 0, 0x40, 0, 0, 0, ...strToU8('<encryption/>')]);
  CFB.utils.cfb_add(
    box,
    '/EncryptedPackage',
    Array.from({ length: 512 }, (_, i) => i % 251),
  );
  return Uint8Array.from(CFB.write(box, { type: 'array' }) as unknown as number[]);
}

/** Writes a size into the directory of a zip, where a part is said to unpack to (byte 24 of its entry). */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let i = 0; i < changed.length - 46; i += 1) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  return changed;
}

const bomb = (): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(LIMITS.unpacked + 1) });

/** Sixteen thousand cells a row, of which two hold something. */
function wide(): Uint8Array {
  const row = (): string[] => Object.assign(Array<string>(16_384), { 0: '林知夏', 16_383: '备注' });
  return aWorkbook([{ cells: Array.from({ length: 500 }, row) }]);
}

const FILES: Record<string, readonly [code: string, name: string, content: () => Uint8Array | string, says?: string]> = {
  'an empty file': ['import/empty', 'a.csv', () => new Uint8Array()],
  'a file of blanks': ['import/empty', 'a.csv', () => ' \r\n\t\n'],
  'a photograph that calls itself .xlsx': ['import/not-a-list', '名单.xlsx', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), '图片'],
  'a JPEG': ['import/not-a-list', '名单.jpg', () => bytes(0xff, 0xd8, 0xff, 0xe0), '图片'],
  'a HEIC photograph': ['import/not-a-list', '名单.heic', () => bytes(0, 0, 0, 24, ...strToU8('ftypheic')), '图片'],
  'a PDF': ['import/not-a-list', '名单.pdf', () => strToU8('%PDF-1.7\n%âãÏÓ\n'), 'PDF'],
  'a Word document': ['import/not-a-list', '名单.docx', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), '粘贴'],
  'a zip of pictures': ['import/not-a-list', '名单.zip', () => zipSync({ 'a.png': strToU8('x') }), '解压'],
  'a RAR archive': ['import/not-a-list', '名单.rar', () => bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07), '压缩包'],
  'a web page that calls itself .xls': [
    'import/not-a-list',
    '名单.xls',
    () => strToU8('<html><table><tr><td>姓名</td></tr></table></html>'),
    '另存为',
  ],
  'an XML spreadsheet': ['import/not-a-list', '名单.xml', () => strToU8('<?xml version="1.0"?><Workbook/>'), '另存为'],
  'an RTF document': ['import/not-a-list', '名单.doc', () => strToU8('{\\rtf1\\ansi 姓名}'), 'RTF'],
  'a program': ['import/not-a-list', '名单.exe', () => bytes(0x4d, 0x5a, 0x90, 0x00, 0x03)],
  'an encrypted workbook': ['import/encrypted', '名单.xlsx', encrypted, '密码'],
  'a workbook cut off in the middle': ['import/damaged', '名单.xlsx', () => xlsx().slice(0, 900)],
  'an old workbook cut off': ['import/damaged', '名单.xls', () => aWorkbook([{ cells: [['姓名']] }], { type: 'biff8' }).slice(0, 700)],
  'a zip bomb': ['import/unpacks-too-large', '名单.xlsx', bomb],
  'a zip that says it unpacks to 4 GB': ['import/unpacks-too-large', '名单.xlsx', () => withSize(xlsx(), 0xffff0000)],
  'a zip that says it is smaller than it is': ['import/damaged', '名单.xlsx', () => withSize(xlsx(), 8)],
  'a file that is too large': ['import/too-large', '名单.csv', () => new Uint8Array(LIMITS.file + 1)],
  'a table of too many rows': ['import/too-many-rows', '名单.csv', () => `姓名\n${'林知夏\n'.repeat(LIMITS.rows)}`],
  'a sheet with a cell far to the right of each row': ['import/too-many-cells', '名单.xlsx', wide],
  'a text that names nobody': ['import/no-names', '通知.txt', () => '周六上午河边集合，请带手套。'],
  'a table without a column of names': ['import/no-names', '名单.csv', () => '队伍,人数\n蓝湾队,12\n'],
  'a workbook without sheets of names': [
    'import/no-names',
    '名单.xlsx',
    () =>
      aWorkbook([
        {
          cells: [
            ['队伍', '人数'],
            ['蓝湾队', 12],
          ],
        },
      ]),
  ],
};

describe('one clear problem', () => {
  test.each(Object.keys(FILES))(
    'for %s',
    (what) => {
      const [code, name, content, says = ''] = FILES[what]!;
      // Made before the clock starts: writing a workbook takes longer than refusing it.
      const file = { name, content: content() };
      const started = performance.now();
      const { rows, problems } = importRoll(file);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(rows).toEqual([]);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(format(problems[0]!)).toContain(says);
      expect(format(problems[0]!)).not.toMatch(/\{\w+\}/u);
    },
    60_000,
  );
});

/** Texts that make a careless pattern or recursion run for ever. */
const PIECES = [
  '队长',
  '（',
  '（）',
  '林',
  '林·',
  '林 ',
  '林知夏、',
  '1',
  '1-',
  '授予“',
  '认定林为',
  '□林',
  '林路1',
  '1、',
  '五星',
  '林被',
  '姓名\t',
  '姓名,',
  'Ab ',
  '1栋',
  '\u200B',
  '五星级：',
  'a',
  'a.',
  '0571-',
  '、',
  '1990-',
];

describe('a text of two hundred thousand times the same', () => {
  const WITHIN_MS = 3000;
  const timeOf = (content: string): number => {
    const started = performance.now();
    importRoll({ name: 'a.txt', content });
    return performance.now() - started;
  };

  test.each(PIECES)('“%s” is read or refused within seconds', (piece) => {
    const monster = piece.repeat(200_000);
    expect(timeOf(monster)).toBeLessThan(WITHIN_MS);
    expect(timeOf(`姓名,单位,其他\n林知夏,"${monster}@","${monster}@"\n${monster},蓝湾队\n`)).toBeLessThan(WITHIN_MS);
  });
});
