import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Consent } from '../../../src/domain/consent/consent.ts';
import { Credits } from '../../../src/domain/story/credits.ts';
import { Reviews } from '../../../src/domain/story/reviews.ts';
import { widgetsDesk } from './widgets-desk.ts';
import { fill, press, problems, set, value, widget } from './widgets-hand.ts';

const { open } = widgetsDesk();

describe('公开依据', () => {
  test('asks only what its basis needs', async () => {
    await open('stories', {}, async (page) => {
      const asked = () => widget(page, 'consent').locator('label, legend').allTextContents();
      expect((await asked()).join()).not.toContain('登记人');
      await widget(page, 'consent').getByLabel('法定公示').check();
      expect((await asked()).join()).toMatch(/公示日期.*登记人不公开.*原件存放处不公开/);
      expect((await asked()).join()).not.toMatch(/由谁作出|依据说明/);
      await widget(page, 'consent').getByLabel('其他').check();
      expect((await asked()).join()).toContain('依据说明');
    });
  });

  test('is filled in and fits the schema', async () => {
    await open('stories', {}, async (page) => {
      await widget(page, 'consent').getByLabel('本人或监护人、近亲属同意').check();
      await widget(page, 'consent').getByLabel('本人', { exact: true }).check();
      await press(page, 'consent', '同意日期：今天');
      await widget(page, 'consent')
        .getByLabel(/^登记人/)
        .fill('周以宁');
      await widget(page, 'consent')
        .getByLabel(/^原件存放处/)
        .fill('办公室档案柜 2026-03');
      expect(Consent.parse(await value(page, 'consent'))).toMatchObject({ basis: 'consent', givenBy: 'self', registrar: '周以宁' });
      expect(await widget(page, 'consent').locator('.desk-summary').textContent()).toContain('读者会看到：公开依据 本人同意 20');
      await widget(page, 'consent').getByLabel('法定公示').check();
      expect(await value(page, 'consent')).not.toHaveProperty('givenBy');
    });
  });

  test('of the dead is given by a near relative; the warning follows the list of people', async () => {
    await open('stories', { data: { consent: { basis: 'consent', givenBy: 'self' } } }, async (page) => {
      expect(await problems(page, 'consent')).toEqual([]);
      await set(page, 'subjects', [{ name: '林知夏', deceased: true }]);
      await widget(page, 'consent').getByText('人物里有逝者（林知夏）').waitFor();
      expect(await problems(page, 'consent')).toEqual([expect.stringContaining('公开依据不是由近亲属作出')]);
      await widget(page, 'consent').getByLabel('近亲属', { exact: true }).check();
      expect(await problems(page, 'consent')).toEqual([]);
    });
  });
});

describe('署名与三审', () => {
  test('take names apart at 、 and at Enter, paste several, and give the last one back', async () => {
    await open('stories', {}, async (page) => {
      const box = widget(page, 'credits').getByLabel('作者', { exact: true });
      await box.pressSequentially('陆知遥、段长风');
      await box.press('Enter');
      expect(await value(page, 'credits')).toEqual({ authors: ['陆知遥', '段长风'] });
      await box.press('Backspace');
      await press(page, 'credits', '删去作者 陆知遥');
      expect(Credits.parse(await value(page, 'credits')).authors).toEqual([]);
      await box.fill('吴　衡，J. Smith');
      expect(Credits.parse(await value(page, 'credits')).authors).toEqual(['吴衡', 'J. Smith']);
      await widget(page, 'credits').getByLabel('编辑', { exact: true }).fill('周以宁');
      await page.keyboard.press('Tab');
      expect(Credits.parse(await value(page, 'credits')).editors).toEqual(['周以宁']);
    });
  });

  test('are signed with today’s date, and print as they will stand under the text', async () => {
    await open('stories', { data: { credits: { authors: ['许记者'] } } }, async (page) => {
      for (const [step, name] of [
        ['一审', '许一'],
        ['二审', '秦二'],
        ['三审', '严三'],
      ]) {
        await fill(page, 'reviews', `${step}姓名`, name!);
        await press(page, 'reviews', `${step}日期：今天`);
      }
      const { first } = Reviews.parse(await value(page, 'reviews'));
      expect(first.by).toBe('许一');
      await set(page, 'credits', { authors: ['许记者', '段长风'] });
      await widget(page, 'reviews').getByText('作者 许记者、段长风').waitFor();
      expect(await widget(page, 'reviews').locator('.desk-credit-line li').allTextContents()).toHaveLength(4);
    });
  });

  test('by one person twice is told at once', async () => {
    await open('stories', { data: { reviews: { first: { by: '许一' } } } }, async (page) => {
      await fill(page, 'reviews', '三审姓名', '许一');
      expect(await problems(page, 'reviews')).toEqual(['三审中有同一个人。一审、二审、三审须是三个不同的人。']);
    });
  });
});

describe('星级', () => {
  const star = (page: Page, label: string) => widget(page, 'star').getByLabel(label, { exact: true });

  test('goes as far as the issuer may, and follows when the issuer changes', async () => {
    await open('rolls', { data: { issuer: 'org-330109' }, also: 'star' }, async (page) => {
      await widget(page, 'star').getByText('萧山区红十字会（县级）最高可评三星级').waitFor();
      expect(await star(page, '四星级').isDisabled()).toBe(true);
      await star(page, '三星级').check();
      await page.keyboard.press('ArrowRight');
      expect(await value(page, 'star')).toBe(1);
      await set(page, 'issuer', 'org-330100');
      await widget(page, 'star').getByText('最高可评四星级').waitFor();
      await star(page, '四星级').check();
      await set(page, 'issuer', 'org-330109');
      await widget(page, 'star').locator('.desk-problems li').waitFor();
      expect(await problems(page, 'star')).toEqual([expect.stringContaining('县级红十字会最高可评3星；这一行为4星')]);
      expect(await value(page, 'star')).toBe(4);
    });
  });

  test('and no further than the scheme lets it', async () => {
    await open('rolls', { data: { issuer: 'org-330109', scheme: 'strict' }, also: 'star' }, async (page) => {
      await widget(page, 'star').getByText('最高可评一星级').waitFor();
      expect(await star(page, '二星级').isDisabled()).toBe(true);
    });
  });

  test('of a scheme is held against the level that awards it', async () => {
    const levels = [{ star: 4, awardedBy: 'county' }];
    await open('schemes', { data: { levels, star: 4 }, also: 'star' }, async (page) => {
      expect(await problems(page, 'star')).toEqual([expect.stringContaining('县级红十字会最高可评3星')]);
      await set(page, 'levels', [{ star: 4, awardedBy: 'city' }]);
      await widget(page, 'star').locator('.desk-problems li').waitFor({ state: 'detached' });
    });
  });
});
