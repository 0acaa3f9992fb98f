import { describe, expect, test } from 'vitest';
import { namingCellProblems } from './naming-cells.ts';

const kinds = (row: Parameters<typeof namingCellProblems>[0]) => namingCellProblems(row).map(({ values }) => values!['kind']);

describe('a name, a team or an honour holds no private data', () => {
  test.each([
    'tel13812345678',
    '0.13812345678',
    '008613812345678',
    '330106199003071236a',
    '٠١٢٣٤٥٦٧٨٩',
    '一三八一二三四五六七八',
    '1三8一2三4五6七8 号1380000',
    '（0571）87654321',
    'QQ 12345678',
    '救援队 138\u202E12345678',
    '救\u200B援队1\u200B3\u200B8\u200B1\u200B2345678',
  ])('as a number: %s', (unit) => {
    expect(kinds({ name: '林知夏', unit })).toContain('号码');
  });

  test('as a number split over two cells', () => {
    expect(kinds({ name: '林知夏', unit: '一队138123', honour: '45678号' })).toEqual(['号码']);
  });

  test.each(['生于1990年3月7日', '救援队1990-03-07'])('as a date of birth: %s', (unit) => {
    expect(kinds({ name: '林知夏', unit })).toContain('出生日期');
  });

  test.each(['王家村十二号', '石板巷7-1号', '幸福苑3-2-501', '文三路12号'])('as a dwelling: %s', (unit) => {
    expect(kinds({ name: '林知夏', unit })).toContain('家庭住址');
  });

  test.each([
    '第十二中学红十字会',
    '95598志愿服务队',
    '2024年度优秀志愿者',
    '2023—2024年度先进典型',
    '解放路88号献血屋志愿服务队',
    '三十五中学2026届志愿者',
    '地铁1号线志愿服务队',
    '一九四九社区志愿服务队',
  ])('and what teams are really called is left alone: %s', (unit) => {
    expect(kinds({ name: '林知夏', unit })).toEqual([]);
  });
});
