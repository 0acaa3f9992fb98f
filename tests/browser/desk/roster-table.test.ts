import { describe, expect, test } from 'vitest';
import { barriers } from '../axe.ts';
import { rosterDesk } from './roster-desk.ts';
import {
  button,
  cell,
  cells,
  checked,
  csv,
  focused,
  GRID,
  namesOf,
  numbered,
  paste,
  problems,
  rowsOf,
  said,
  value,
  type Form,
} from './roster-visit.ts';

declare const desk: Form;

const site = rosterDesk();

describe('the table', () => {
  test('is written by keyboard alone, and every step goes back', () =>
    site.open({ value: csv(30) }, async (page) => {
      await page.locator('.roster-choice input').focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('姓名或集体，第 2 行');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('再夏秋');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('姓名或集体，第 4 行');
      expect((await namesOf(page))[1]).toBe('再夏秋');
      await page.keyboard.type('不要的');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('星级，第 4 行');
      await page.keyboard.press('Delete');
      expect((await rowsOf(page))[2]!.star).toBeUndefined();
      await page.keyboard.press('Control+Delete');
      expect(await rowsOf(page)).toHaveLength(29);
      expect(await said(page)).toContain('已删除第 4 行');
      expect(await focused(page)).toBe('星级，第 4 行');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
      expect(await value(page)).toBe(csv(30));
      expect(await said(page)).toContain('已撤销');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    }));

  test('writes the text of the form once for a cell, never for a key', () =>
    site.open({ value: csv(30) }, async (page) => {
      await cell(page, 3, 'unit').click();
      await page.keyboard.type('蓝湾救援队东湖分队');
      expect(await page.evaluate(() => desk.changes)).toBe(0);
      await page.locator('#title').focus();
      expect(await page.evaluate(() => desk.changes)).toBe(1);
      expect((await rowsOf(page))[1]!.unit).toBe('蓝湾救援队东湖分队');
    }));

  test('keeps what was being written when another cell is clicked', () =>
    site.open({ value: csv(30) }, async (page) => {
      await cell(page, 3, 'name').click();
      await page.keyboard.type('贺𬱖');
      await cell(page, 9, 'unit').click();
      expect((await namesOf(page))[1]).toBe('贺𬱖');
    }));

  test('adds a row to write in, which gets its number later', () =>
    site.open({ value: csv(3) }, async (page) => {
      await cell(page, 2, 'star').click();
      await button(page, '添加一行').click();
      expect(await focused(page)).toBe('姓名或集体，第 5 行');
      await page.keyboard.type('许知秋');
      await page.keyboard.press('Tab');
      expect((await namesOf(page)).at(-1)).toBe('许知秋');
      expect(await cell(page, 5, 'number').textContent()).toBe('保存后编号');
    }));

  test('tells problems where they are, and leads from one to the next', () =>
    site.open({ value: csv(500) }, async (page) => {
      await cell(page, 3, 'star').click();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('林*夏');
      await page.keyboard.press('Enter');
      await problems(page).getByText('错误 2 处').waitFor();
      await button(page, '下一处问题').click();
      expect(await focused(page)).toBe('星级，第 3 行');
      expect(await problems(page).textContent()).toContain('县级红十字会最高可评3星；这一行为4星');
      expect(await cell(page, 3, 'star').getAttribute('data-severity')).toBe('error');
      const field = page.locator(GRID);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent()).toContain('县级红十字会最高可评3星');
      await button(page, '下一处问题').click();
      expect(await focused(page)).toBe('姓名或集体，第 501 行');
      expect(await barriers(page)).toEqual([]);
    }));

  test('follows the form: with another issuer the limit is another', () =>
    site.open({ value: csv(30).replace(',1,', ',4,') }, async (page) => {
      await problems(page).getByText('错误 1 处').waitFor();
      expect(await page.locator('.roster-sum').textContent()).toContain('东湖区红十字会（县级）最高可评三星级');
      await page.evaluate(() => desk.set('issuer', 'sl'));
      await problems(page).getByText('没有发现问题').waitFor();
      expect(await page.locator('.roster-sum').textContent()).toContain('示例市红十字会（市级）最高可评四星级');
    }));

  test('lets nobody save private data', () =>
    site.open({ value: csv(3) }, async (page) => {
      await cell(page, 2, 'unit').click();
      await page.keyboard.type('13812345678');
      await page.keyboard.press('Enter');
      await problems(page).getByText('错误').waitFor();
      await checked(page);
      expect(await page.evaluate(() => desk.refusal())).toContain('手机号');
    }));
});

const PICTURES = process.env['ROSTER_PICTURES'];

test.skipIf(!PICTURES).for([1440, 1024])('looks right at %i', (width) =>
  site.open({ value: numbered(60), onMain: numbered(60), viewport: { width, height: 1000 } }, async (page) => {
    await cell(page, 4, 'star').click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await button(page, '添加一行').click();
    await page.keyboard.type('许知秋');
    await page.keyboard.press('Enter');
    await problems(page).getByText('错误').waitFor();
    await checked(page);
    await button(page, '下一处问题').click();
    await page.locator('summary').first().click();
    await page.screenshot({ path: `${PICTURES}/table-${width}.png` });
    await paste(page, GRID, `${cells(62)}\n许知秋（蓝湾救援队）\t3\t`);
    await page.screenshot({ path: `${PICTURES}/review-${width}.png` });
  }),
);
