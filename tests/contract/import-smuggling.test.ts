/** Attempts to bring private data through an import. None of it may reach the rows, the file that is written, or any message. */
import { describe, expect, test } from 'vitest';
import { importRoll } from '#domain/import/import-roll.ts';
import { expectRefused, plain, SECRETS } from '../fixtures/smuggled.ts';

const ID = SECRETS['身份证号'];

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

test('of an address or a date hardly anything is shown', () => {
  const masks = ['蓝湾路12号3幢402室', '1990-03-07', 'lin@example.org'].map((text) => {
    const { problems } = importRoll({ name: 'a.csv', content: `姓名,单位\n林知夏,${text}\n` });
    return problems.map(({ values }) => values['masked']);
  });
  expect(masks).toEqual([['3幢****'], ['19********'], ['li*************']]);
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
    const content =
      '姓名,认定日期,证书编号,单位,校验号\n林知夏,2012-03-05,20120305,解放路88号献血屋,0202012345\n许知秋,2012-03-05,20120306,第3中学,0202012346\n';
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
