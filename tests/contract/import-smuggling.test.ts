/** Attempts to bring private data through an import. None of it may reach the rows, the file that is written, or any message. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { conferralsCsv } from '#domain/conferral/write.ts';
import { importRoll } from '#domain/import/import-roll.ts';
import { mergeImport } from '#domain/import/merge.ts';
import type { RollImport } from '#domain/import/report.ts';
import { isError } from '#domain/problem/problem.ts';
import { aWorkbook, withPart, type SheetParts } from '../fixtures/dirty-lists/a-workbook.ts';

/** Numbers of nobody: the birth date is right, the place and the order are made up. */
const SECRETS = {
  身份证号: '330106199003071236',
  'ID number in full-width digits': '３３０１０６１９９００３０７１２３６',
  'ID number with hyphens': '330106-19900307-1236',
  'ID number of fifteen digits': '330106900307123',
  手机号: '13812345678',
  'telephone with spaces': '138 1234 5678',
  银行卡号: '6222021234567890128',
  家庭住址: '蓝湾路12号3幢402室',
};

const COLUMNS = [
  '姓名',
  '星级',
  '单位',
  '荣誉',
  '备注',
  '序号',
  '志愿者编号',
  '编号',
  '推荐单位',
  '职务',
  '其他',
  '说明',
  '证书号',
  '',
  '时长',
  '身份证号',
  '联系电话',
  '家庭住址',
  '银行卡号',
  '出生年月',
];

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/gu, '');

/** What would be written if somebody wrote it: the rows with numbers. */
function written({ rows }: RollImport): string {
  return conferralsCsv(mergeImport([], rows, { prefix: 'HCSH', year: 2026, used: [], published: false }).rows);
}

/** The file is refused, and the secret is in nothing that is handed on, in no spelling. */
function expectRefused(result: RollImport, secret: string): void {
  expect(result.problems.filter(isError).length).toBeGreaterThan(0);
  expect(result.rows).toEqual([]);
  expect(plain(JSON.stringify(result))).not.toContain(plain(secret));
  expect(written(result)).toBe('number,name\n');
}

const csvWith = (column: string, secret: string): string =>
  column === '姓名' ? `姓名,单位\n林知夏,蓝湾队\n${secret},蓝湾队\n` : `姓名,${column}\n林知夏,\n许知秋,"${secret}"\n`;

describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
  test.each(COLUMNS)('is refused in a column called “%s”', (column) => {
    expectRefused(importRoll({ name: '名单.csv', content: csvWith(column, secret) }), secret);
  });

  test('is refused in the middle of a cell that would be kept', () => {
    expectRefused(importRoll({ name: '名单.csv', content: `姓名,单位\n林知夏,蓝湾队（${secret}）\n` }), secret);
    expectRefused(importRoll({ name: '名单.csv', content: `姓名,单位\n林知夏 ${secret},蓝湾队\n` }), secret);
  });

  test('is refused in a published list, with the line', () => {
    const result = importRoll({ name: '名单.txt', content: `三星级志愿者\n林知夏（蓝湾队）\n许知秋（${secret}）\n` });
    expectRefused(result, secret);
    expect(result.problems[0]!.place.row).toBe(3);
  });

  test('is refused in a grid of names', () => {
    expectRefused(importRoll({ name: '名单.txt', content: `林知夏\t许知秋\n宋禾\t${secret}\n` }), secret);
  });

  test('is masked in the name of a file', () => {
    const result = importRoll({ name: `${secret}.csv`, content: '没有表头,的表\n' });
    expect(plain(JSON.stringify(result))).not.toContain(plain(secret));
  });
});

const ID = SECRETS['身份证号'];
const PHONE = SECRETS['手机号'];
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

describe.each([
  ['an ID number', ID],
  ['a telephone', PHONE],
])('%s in a workbook', (_, secret) => {
  test.each(Object.keys(HIDING))('is refused in %s', (place) => {
    expectRefused(importRoll({ name: '名单.xlsx', content: HIDING[place]!(secret) }), secret);
  });
});

describe('what gives a person away without a long number', () => {
  test.each(['出生日期', '生日', '电话', '微信', '邮箱', '住址', '籍贯', '证件类型'])(
    'refuses a column “%s” with anything in it',
    (column) => {
      const { rows, problems } = importRoll({ name: '名单.csv', content: `姓名,${column}\n林知夏,某\n` });
      expect(rows).toEqual([]);
      expect(problems).toMatchObject([{ code: 'roll/forbidden-column', values: { column }, place: { row: 1 } }]);
    },
  );

  test('refuses such a column of a second table on the same sheet', () => {
    const content = '姓名,单位\n林知夏,蓝湾队\n,\n姓名,联系电话\n许知秋,80000000\n';
    expect(importRoll({ name: '名单.csv', content }).problems).toMatchObject([{ code: 'roll/forbidden-column', place: { row: 4 } }]);
  });

  test.each(['1990-03-07', '1990年3月', '19900307', '1990/3/7', '1990.03.07'])(
    'refuses the date of birth %s under a harmless heading',
    (date) => {
      for (const column of ['单位', '其他']) {
        const { rows, problems } = importRoll({ name: '名单.csv', content: `姓名,${column}\n林知夏,${date}\n` });
        expect(rows).toEqual([]);
        expect(problems).toMatchObject([{ code: 'personal-data/found', values: { kind: '出生日期' }, place: { row: 2 } }]);
      }
    },
  );

  test.each(['0571-88886666', 'lin@example.org', '河川市柳河村3组12号'])('refuses %s under 单位', (text) => {
    expect(importRoll({ name: '名单.csv', content: `姓名,单位\n林知夏,${text}\n` }).rows).toEqual([]);
  });

  test('lets dates of events, serials and public places pass', () => {
    const content = '姓名,认定日期,证书编号,单位\n林知夏,2012-03-05,20120305,解放路88号献血屋\n许知秋,2012-03-05,20120306,第3中学\n';
    const { rows, problems } = importRoll({ name: '名单.csv', content });
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(2);
  });

  test('names row and column, and shows the number masked', () => {
    const [problem] = importRoll({ name: '名单.csv', content: `姓名,志愿者编号\n林知夏,1\n许知秋,${ID}\n` }).problems;
    expect(problem).toMatchObject({
      code: 'personal-data/found',
      place: { file: '名单.csv', row: 3, field: 'B 列“志愿者编号”' },
      values: { kind: '身份证号', masked: '330*************36' },
    });
  });
});

describe('hours', () => {
  test('are compared with the star and stand in nothing that is handed on', () => {
    const scheme = { levels: [{ star: 4, hours: 1000, awardedBy: 'city' as const }] };
    const result = importRoll({ name: '名单.csv', content: '姓名,星级,服务时长\n林知夏,4,7654\n许知秋,4,321\n' }, { scheme });
    expect(result.problems).toMatchObject([{ code: 'import/hours-below-star', place: { row: 3 } }]);
    expect(JSON.stringify(result)).not.toMatch(/7654|321/u);
  });
});

test('bytes that only look like a workbook give nothing away either', () => {
  const result = importRoll({ name: 'a.xlsx', content: strToU8(`PK\u0003\u0004${ID}`) });
  expectRefused(result, ID);
});
