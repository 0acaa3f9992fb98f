import { describe, expect, test } from 'vitest';
import { plainRecords } from '../fixtures/lookup-folder.ts';
import { barriers } from './axe.ts';
import { answer, ask, group, lookupVisit, result, rows, SHARDS, submit } from './lookup-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const visit = lookupVisit(site);
const all = plainRecords('content');

describe.concurrent('what else may be asked', () => {
  test('part of a team’s name leads to the team and its records', async () => {
    const team = '示例市红十字无偿献血志愿服务队';
    const count = all.filter(({ unit }) => unit === team).length;
    await visit({}, async (page) => {
      await ask(page, '无偿献血志愿');
      await group(page, '团队或单位').getByRole('link', { name: team }).click();
      await page.waitForURL(/by=unit/u);
      expect(await answer(page)).toBe(`公开名单中「${team}」有 ${count} 条记录`);
      expect(await rows(page).count()).toBe(count);
    });
  });

  test('a society leads to its page, with how many rolls it has', async () => {
    await visit({}, async (page) => {
      await ask(page, '东湖区');
      const society = group(page, '组织和地方').locator('li', { hasText: '示例市东湖区红十字会' });
      expect(await society.locator('a').getAttribute('href')).toBe('/organizations/sample-city-east/');
      expect(await society.textContent()).toContain('2 份名单');
    });
  });

  test('one character leads to the rolls that have the surname', async () => {
    const rolls = new Set(all.filter(({ name }) => name.startsWith('张')).map(({ roll }) => roll.id));
    await visit({}, async (page) => {
      expect(await ask(page, '张')).toBe(`查一个字请看姓氏：以下 ${rolls.size} 份名单有姓「张」或以「张」开头的名字`);
      const links = result(page).locator('.word-list a');
      const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
      expect(new Set(hrefs)).toEqual(new Set(Array.from(rolls, (id) => `/honors/${id}/`)));
      const years = hrefs.map((href) => Number(/\d{4}/u.exec(href)![0]));
      expect(years).toEqual(years.toSorted((a, b) => b - a));
    });
  });

  test('nothing at all is a problem of the field and asks nobody', async () => {
    await visit({}, async (page, asked) => {
      for (const blank of ['', '  ', '·']) {
        await submit(page, blank);
        await page.locator('#lookup-q-problem:visible').waitFor();
        expect(await page.locator('#lookup-q').getAttribute('aria-invalid')).toBe('true');
      }
      expect(asked.filter((url) => SHARDS.test(url))).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    });
  });
});

describe.concurrent('a name that is on none', () => {
  test('is told so, of which rolls and since when, and that it proves nothing', async () => {
    await visit({}, async (page) => {
      expect(await ask(page, '欧阳不在册')).toBe('公开名单中没有与「欧阳不在册」完全一致的记录');
      const text = await result(page).textContent();
      expect(text).toContain('没有查到，不说明其没有获得荣誉。');
      const rolls = new Set(all.map(({ roll }) => roll.id)).size;
      expect(text).toContain(`这里查的是本站发布的 ${rolls} 份名单`);
      expect(text).toContain('示例名单自2023年度起');
      await result(page).getByRole('link', { name: '收录了哪些单位的名单' }).click();
      expect(await page.locator('#covered').evaluate((element) => element === document.activeElement)).toBe(true);
      const covered = page.locator('section', { has: page.locator('#covered') });
      for (const issuer of new Set(all.map(({ roll }) => roll.issuer))) expect(await covered.textContent()).toContain(issuer);
    });
  });
});
