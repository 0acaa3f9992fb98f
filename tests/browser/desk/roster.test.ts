import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConferrals } from '../../../src/domain/conferral/table.ts';
import { aWorkbook } from '../../fixtures/dirty-lists/a-workbook.ts';
import { barriers } from '../axe.ts';
import { rosterDesk } from './roster-desk.ts';
import {
  button,
  cell,
  cells,
  EMPTY,
  GRID,
  namesOf,
  numbered,
  paste,
  problems,
  rowsOf,
  said,
  take,
  value,
  type Form,
} from './roster-visit.ts';

declare const desk: Form;

const site = rosterDesk();

describe('an empty roster', () => {
  test('takes a list in prose, a spreadsheet and a file in GB 18030', () =>
    site.open({}, async (page) => {
      await paste(page, EMPTY, '林知夏、再夏秋（蓝湾救援队）、阿依古丽·买买提江');
      await take(page, /放入名单/u);
      expect(await namesOf(page)).toEqual(['林知夏', '再夏秋', '阿依古丽·买买提江']);

      const buffer = Buffer.from(
        aWorkbook([
          {
            cells: [
              ['姓名', '星级'],
              ['许知秋', '三星级'],
              ['林知夏', 2],
            ],
          },
        ]),
      );
      await page.locator('input[type=file]').setInputFiles({ name: '名单.xlsx', mimeType: '', buffer });
      await take(page, /^追加/u);
      expect(await namesOf(page)).toEqual(['林知夏', '再夏秋', '阿依古丽·买买提江', '许知秋', '林知夏']);

      await page.locator('input[type=file]').setInputFiles(path.join(import.meta.dirname, '../../fixtures/dirty-lists/csv-gb18030.csv'));
      await take(page, /^替换全部/u);
      expect(await namesOf(page)).toEqual(['林䶮夏', '许𠮷秋']);
    }));

  test('asks what the columns are where the header was not copied', () =>
    site.open({}, async (page) => {
      await paste(page, EMPTY, '1\t林知夏\t三星\t蓝湾救援队\n2\t再夏秋\t一星\t东湖救护站');
      expect(await page.getByLabel('第 2 列是').inputValue()).toBe('姓名');
      expect(await barriers(page)).toEqual([]);
      await button(page, '按这样读入').click();
      await take(page, /放入名单（2 条）/u);
      expect(await rowsOf(page)).toMatchObject([{ name: '林知夏', star: 3, unit: '蓝湾救援队' }, { name: '再夏秋' }]);
    }));

  test('refuses a list with ID numbers as a whole, and says where they are', () =>
    site.open({}, async (page) => {
      await paste(page, EMPTY, '姓名\t身份证号\t星级\n林知夏\t330106199003070029\t3');
      const dialog = page.locator('.roster-dialog');
      expect(await dialog.textContent()).toContain('出现不应公开的列“身份证号”');
      expect(await dialog.getByRole('button', { name: /放入名单/u }).count()).toBe(0);
      expect(await dialog.textContent()).not.toContain('199003070029');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => desk.changes)).toBe(0);
    }));
});

describe('a roster that is published', () => {
  test('shows what is new, changed and gone, and keeps its rows', () =>
    site.open({ value: numbered(30), onMain: numbered(30) }, async (page) => {
      await page.getByText('与已公布的名单完全相同').waitFor();
      await cell(page, 2, 'name').click();
      await page.keyboard.type('再夏秋');
      await page.keyboard.press('Enter');
      await page.locator('summary').getByText('新增 0 条，改动 1 条，去掉 0 条').click();
      expect(await page.locator('.roster-difference').textContent()).toContain('林知知 → 再夏秋');
      expect(await problems(page).textContent()).toContain('错误 1 处');
      await button(page, '删除第 3 行').click();
      expect(await said(page)).toContain('已经公布，这一行不能删除');
      expect(await rowsOf(page)).toHaveLength(30);
      expect(await barriers(page)).toEqual([]);
    }));

  test('is replaced or added to on a word only, with counts, and back again', () =>
    site.open({ value: numbered(30), onMain: numbered(20) }, async (page) => {
      await cell(page, 2, 'name').click();
      await paste(page, GRID, `${cells(25)}\n许知秋\t2\t蓝湾救援队`);
      const dialog = page.locator('.roster-dialog');
      expect(await dialog.textContent()).toContain('现有 30 条换成 31 条：新增 1 条，改动 0 条，去掉 0 条');
      expect(await dialog.textContent()).toContain('现有 30 条都不动，末尾新增 1 条；25 条已在名单里，不重复加入');
      expect(await barriers(page)).toEqual([]);
      expect(await value(page)).toBe(numbered(30));
      await take(page, /^追加/u);
      expect((await namesOf(page)).at(-1)).toBe('许知秋');
      await button(page, '撤销').click();
      expect(readConferrals(await value(page)).rows).toEqual(readConferrals(numbered(30)).rows);
    }));
});
