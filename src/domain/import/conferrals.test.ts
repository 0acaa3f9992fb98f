import { describe, expect, test } from 'vitest';
import { importRoll } from './import-roll.ts';

const read = (content: string, name = 'a.csv') => importRoll({ name, content });

describe('characters that stand for others', () => {
  test('are written as what they stand for, in units, honours and groups as in names', () => {
    const { rows, problems } = read('姓名,单位,荣誉\n林知夏,\uE863溪队（城北）,最美\u2EA0星奖\n');
    expect(problems).toEqual([]);
    expect(rows[0]!.conferral).toMatchObject({ unit: '䶮溪队（城北）', honour: '最美民星奖' });
    expect(read('集体名称,星级\n\uE863溪救援队,3\n').rows[0]!.conferral.name).toBe('䶮溪救援队');
  });

  test.each(['姓名,单位\n林知夏,\uE000溪队\n', '姓名,荣誉\n林知夏,\uE000溪奖\n', '集体名称,单位\n\uE000溪救援队,甲\n'])(
    'are refused when nobody knows what they stand for',
    (content) => {
      expect(read(content).problems).toMatchObject([{ code: 'import/private-use', place: { row: 2 } }]);
    },
  );
});

describe('准五星 gives no star, and is told', () => {
  test.each(['姓名,星级\n林知夏,准五星\n', '姓名,级别\n林知夏,五星级以上\n', '姓名,荣誉\n林知夏,五星候选人\n', '姓名\n林知夏（准五星）\n'])(
    'in a table: %j',
    (content) => {
      const { rows, problems } = read(content);
      expect(rows[0]!.conferral.star).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'import/unreadable-star', place: { row: 2, field: 'star' } }]);
    },
  );

  test.each(['林知夏（拟五星级）', '林知夏 准五星', '林知夏，准五星'])('in a list: %s', (line) => {
    const { rows, problems } = read(`蓝湾救援队：\n${line}\n`, 'a.txt');
    expect(rows.every(({ conferral }) => conferral.star === undefined && conferral.name === '林知夏')).toBe(true);
    expect(problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/unreadable-star|unclear-name/u));
  });
});
