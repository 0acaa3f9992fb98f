/** Attempts to bring private data through an import inside a workbook, where an office hides what it does not see. */
import { CFB } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importRoll } from '#domain/import/import-roll.ts';
import { aWorkbook, withPart, type SheetParts } from '../fixtures/dirty-lists/a-workbook.ts';
import { expectRefused, plain, SECRETS } from '../fixtures/smuggled.ts';

const ID = SECRETS['身份证号'];
const SHEET: SheetParts = {
  cells: [
    ['姓名', '单位', '经办'],
    ['林知夏', '蓝湾队', '甲'],
    ['许知秋', '青山队', '乙'],
  ],
};

/** The sheet with one cell replaced. */
const withCell = (row: number, column: number, text: string | number, more: Partial<SheetParts> = {}): SheetParts => ({
  ...SHEET,
  cells: SHEET.cells.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))),
  ...more,
});

const HIDING: Record<string, (secret: string) => Uint8Array> = {
  'a kept column': (secret) => aWorkbook([withCell(1, 1, secret)]),
  'a dropped column': (secret) => aWorkbook([withCell(1, 2, secret)]),
  'a number cell, whose last digits Excel has rounded': (secret) => aWorkbook([withCell(1, 2, Number(secret))]),
  'a header cell': (secret) => aWorkbook([withCell(0, 2, `经办 ${secret}`)]),
  'a hidden column': (secret) => aWorkbook([withCell(1, 2, secret, { hiddenColumns: [2] })]),
  'a hidden row': (secret) => aWorkbook([withCell(2, 2, secret, { hiddenRows: [3] })]),
  'a hidden sheet': (secret) =>
    aWorkbook([
      SHEET,
      {
        name: '底稿',
        hidden: true,
        cells: [
          ['姓名', '证'],
          ['林知夏', secret],
        ],
      },
    ]),
  'another sheet': (secret) => aWorkbook([SHEET, { name: '说明', cells: [[secret]] }]),
  'the name of a sheet': (secret) => aWorkbook([{ ...SHEET, name: `表${secret}` }]),
  'a merged cell': (secret) => aWorkbook([withCell(1, 2, secret, { merges: ['C2:C3'] })]),
  'a cell under a merge': (secret) => aWorkbook([withCell(2, 1, secret, { merges: ['B2:B3'] })]),
  'a column beyond the header': (secret) => aWorkbook([{ ...SHEET, cells: [...SHEET.cells, ['宋禾', '蓝湾队', '丙', undefined, secret]] }]),
  'a title above the header': (secret) => aWorkbook([{ ...SHEET, cells: [[`经办人 ${secret}`], ...SHEET.cells] }]),
  'a remark below the rows': (secret) => aWorkbook([{ ...SHEET, cells: [...SHEET.cells, [`备注：${secret}`]] }]),
  'a comment': (secret) => aWorkbook([{ ...SHEET, comments: { B2: `证件 ${secret}` } }]),
  'a formula': (secret) => aWorkbook([{ ...SHEET, formulas: { B2: `IF(TRUE,"蓝湾队","${secret}")` } }]),
  'a link': (secret) => aWorkbook([{ ...SHEET, links: { B2: `https://example.org/?id=${secret}` } }]),
  'the properties of the document': (secret) => aWorkbook([SHEET], { properties: { Title: '名单', Comments: secret } }),
  'a defined name': (secret) => aWorkbook([SHEET], { names: [{ Name: '证件', Ref: `"${secret}"` }] }),
  'a page header': (secret) =>
    withPart(aWorkbook([SHEET]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</worksheet>', `<headerFooter><oddHeader>&amp;L${secret}</oddHeader></headerFooter></worksheet>`),
    ),
  'a text box, cut in two runs': (secret) =>
    withPart(aWorkbook([SHEET]), 'xl/drawings/drawing1.xml', () => `<d><t>证件${secret.slice(0, 6)}</t><t>${secret.slice(6)}</t></d>`),
  'the cache of a pivot table': (secret) =>
    withPart(aWorkbook([SHEET]), 'xl/pivotCache/pivotCacheRecords1.xml', () => `<r><s v="${secret}"/></r>`),
  'an old workbook': (secret) => aWorkbook([withCell(1, 2, secret)], { type: 'biff8' }),
  'the properties of an old workbook': (secret) => aWorkbook([SHEET], { type: 'biff8', properties: { Title: secret } }),
  'an ODS': (secret) => aWorkbook([withCell(1, 2, secret)], { type: 'ods' }),
  'the properties of an ODS': (secret) =>
    withPart(aWorkbook([SHEET], { type: 'ods' }), 'meta.xml', () => `<m><title>${secret}</title></m>`),
};

/** What everybody sees outside the table may be an office's own; only a number would be a person's there. */
const SEEN_OUTSIDE = ['another sheet', 'a title above the header', 'a remark below the rows'];
const OFFICE = ['an address without a room', '邮箱', '座机'];

describe.each(Object.entries(SECRETS))('%s in a workbook', (kind, secret) => {
  const isNumber = /^\d+$/u.test(secret);
  const places = Object.keys(HIDING).filter((place) => isNumber || place !== 'a number cell, whose last digits Excel has rounded');
  const refused = places.filter((place) => !OFFICE.includes(kind) || !SEEN_OUTSIDE.includes(place));

  test.each(refused)('is refused in %s', (place) => {
    expectRefused(importRoll({ name: '名单.xlsx', content: HIDING[place]!(secret) }), secret);
  });
});

test.each(SEEN_OUTSIDE)('an office’s contacts in %s are told, masked, and reach nothing', (place) => {
  for (const kind of OFFICE) {
    const secret = SECRETS[kind as keyof typeof SECRETS];
    const result = importRoll({ name: '名单.xlsx', content: HIDING[place]!(secret) });
    expect(result.problems).toMatchObject([{ code: 'import/contact-outside' }]);
    expect(plain(JSON.stringify(result))).not.toContain(plain(secret));
  }
});

test('a comment with an ID number is told once, with its cell', () => {
  const { problems } = importRoll({ name: '名单.xlsx', content: HIDING['a comment']!(ID) });
  expect(problems).toMatchObject([{ place: { field: '批注 B2' } }]);
});

describe('files inside a workbook', () => {
  const PNG = '\u0089PNG';

  test.each([
    'xl/embeddings/oleObject1.bin',
    'xl/embeddings/Microsoft_Word_Document.docx',
    'xl/activeX/activeX1.bin',
    'xl/ctrlProps/ctrlProp1.xml',
    'Object 1/content.xml',
  ])('refuse it, as nobody sees what is in them: %s', (part) => {
    const result = importRoll({ name: 'a.xlsx', content: withPart(aWorkbook([SHEET]), part, () => ID) });
    expect(result).toMatchObject({ rows: [], problems: [{ code: 'import/embedded' }] });
  });

  test('refuse an old workbook too', () => {
    const box = CFB.read(aWorkbook([SHEET], { type: 'biff8' }) as never, { type: 'array' });
    CFB.utils.cfb_add(box, '/MBD0012AB34/Package', [1, 2, 3]);
    const content = Uint8Array.from(CFB.write(box, { type: 'array' }) as unknown as number[]);
    expect(importRoll({ name: 'a.xls', content })).toMatchObject({ rows: [], problems: [{ code: 'import/embedded' }] });
  });

  test.each([
    ['UTF-8', (text: string) => text],
    ['UTF-16', (text: string) => text.split('').join('\0')],
  ])('in bytes that are no text an ID number is found, in %s', (_, coded) => {
    const content = withPart(aWorkbook([SHEET]), 'xl/vbaProject.bin', () => `\u0001\u0002${coded(ID)}\u0003`);
    expectRefused(importRoll({ name: 'a.xlsm', content }), ID);
  });

  test('pictures are told: one may show an identity card', () => {
    const content = withPart(
      withPart(aWorkbook([SHEET]), 'xl/media/image1.png', () => PNG),
      'docProps/thumbnail.jpeg',
      () => PNG,
    );
    expect(importRoll({ name: 'a.xlsx', content })).toMatchObject({
      rows: [{}, {}],
      problems: [{ code: 'import/pictures', values: { count: 1 } }],
    });
  });

  test('pictures of an old workbook are told too', () => {
    const box = CFB.read(aWorkbook([SHEET], { type: 'biff8' }) as never, { type: 'array' });
    CFB.utils.cfb_add(box, '/Pictures', [0xff, 0xd8, 0xff, 0xe0, 0, 0]);
    const content = Uint8Array.from(CFB.write(box, { type: 'array' }) as unknown as number[]);
    expect(importRoll({ name: 'a.xls', content })).toMatchObject({
      rows: [{}, {}],
      problems: [{ code: 'import/pictures', values: { count: 1 } }],
    });
  });
});

test('bytes that only look like a workbook give nothing away either', () => {
  const result = importRoll({ name: 'a.xlsx', content: strToU8(`PK\u0003\u0004${ID}`) });
  expectRefused(result, ID);
});
