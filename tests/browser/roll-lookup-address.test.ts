import { describe, expect, test } from 'vitest';
import { plainRecords } from '../fixtures/lookup-folder.ts';
import { barriers } from './axe.ts';
import { answer, ask, choose, heading, lookupVisit, LOOKUP, result, rows, SHARDS, status } from './lookup-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const visit = lookupVisit(site);
const all = plainRecords('content');
const written = (name: string) => all.filter((record) => record.name === name);
const NAMESAKES = written('张伟').length;

describe.concurrent('the address is the question', () => {
  test('filters narrow the answer, say what they hide, and can be taken away', async () => {
    const narrow = written('张伟').filter(({ star, roll }) => star === 5 && roll.year === 2025).length;
    await visit({}, async (page) => {
      await ask(page, '张伟');
      await choose(page, 'star', '5');
      expect(await choose(page, 'year', '2025')).toBe(`所选条件下，公开名单中有 ${narrow} 条与「张伟」完全一致的记录`);
      expect(await rows(page).count()).toBe(narrow);
      expect(await result(page).textContent()).toContain(`另有 ${NAMESAKES - narrow} 条被筛选条件隐去。`);
      expect(page.url()).toMatch(/\?q=%E5%BC%A0%E4%BC%9F&star=5&year=2025$/u);
      await result(page).getByRole('link', { name: '去掉筛选条件' }).click();
      await page.waitForURL(/\?q=%E5%BC%A0%E4%BC%9F$/u);
      expect(await answer(page)).toContain(`有 ${NAMESAKES} 条`);
    });
  });

  test('a filter that hides every record never makes them “none”', async () => {
    await visit({}, async (page) => {
      await ask(page, '邵国庆');
      expect(await choose(page, 'star', '5')).toBe('所选条件下，没有与「邵国庆」完全一致的记录');
      const text = await result(page).textContent();
      expect(text).toContain('另有 1 条被筛选条件隐去。');
      expect(text).not.toContain('没有查到');
      await page.locator('[data-clear]').click();
      await heading(page).filter({ hasText: '有 1 条' }).waitFor();
    });
  });

  test.each([
    ['level=county', 'level', 'county'],
    ['place=none', 'place', 'none'],
    ['kind=commendation', 'kind', 'commendation'],
    ['place=330000', 'place', '330000'],
  ])('%s is chosen in the form and counts', async (params, filter, value) => {
    const passing = written('张伟').filter(({ roll }) => (filter === 'place' ? roll.place || 'none' : roll[filter as 'level']) === value);
    await visit(
      {},
      async (page) => {
        await answer(page);
        expect(await rows(page).count()).toBe(passing.length);
        expect(await page.locator(`select[name="${filter}"]`).inputValue()).toBe(value);
        expect(await page.locator(`select[name="${filter}"]`).isVisible()).toBe(true);
        expect(await page.locator('#lookup-q').inputValue()).toBe('张伟');
        expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(false);
        expect(await status(page).textContent()).toContain(await heading(page).textContent());
      },
      `${LOOKUP}?q=张伟&${params}`,
    );
  });

  test('going back brings the question before, going on the one after', async () => {
    await visit({}, async (page) => {
      const first = await ask(page, '张伟');
      const second = await ask(page, '邵国庆');
      await page.goBack();
      await heading(page).filter({ hasText: first! }).waitFor();
      expect(await page.locator('#lookup-q').inputValue()).toBe('张伟');
      await page.goForward();
      await heading(page).filter({ hasText: second! }).waitFor();
      await page.goBack();
      await page.goBack();
      await page.waitForFunction(() => location.search === '');
      expect(await result(page).textContent()).toBe('');
      expect(await page.locator('#lookup-q').inputValue()).toBe('');
    });
  });

  test('letters that are still being typed ask nothing; the list of files, the same for every question, comes ahead', async () => {
    await visit({}, async (page, asked) => {
      await page.locator('#lookup-q').pressSequentially('张伟');
      await page.waitForTimeout(400);
      expect(asked.filter((url) => url.includes('.json')).map((url) => url.split('/').at(-1))).toEqual(['names.json']);
      await page.keyboard.press('Enter');
      expect(await answer(page)).toContain(`有 ${NAMESAKES} 条`);
      expect(asked.filter((url) => SHARDS.test(url))).toHaveLength(1);
      expect(asked.filter((url) => url.includes('.json')).join()).not.toMatch(/%E5%BC%A0|张/u);
    });
  });

  test('Enter that ends a composition sends nothing', async () => {
    await visit({}, async (page) => {
      await page.locator('#lookup-q').fill('张伟');
      const isStopped = await page.locator('#lookup-q').evaluate((input) => {
        const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
        return !input.dispatchEvent(enter);
      });
      expect(isStopped).toBe(true);
      expect(await result(page).textContent()).toBe('');
    });
  });

  test('the landing page of the rolls asks here', async () => {
    await site.open('/honors/', {}, async (page) => {
      await page.getByLabel('查一个人在不在名单上').locator('visible=true').last().fill('张伟');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/honors\/lookup\/\?q=/u);
      expect(await answer(page)).toContain(`有 ${NAMESAKES} 条`);
    });
  });

  test('the page speaks English round Chinese records', async () => {
    await visit(
      {},
      async (page) => {
        expect(await answer(page)).toBe(`On published rolls, ${NAMESAKES} record(s) agree exactly with “张伟”`);
        expect(await rows(page).first().locator('a[data-check]').getAttribute('href')).toMatch(/^\/en\/verify\/#no=/u);
        expect(await barriers(page)).toEqual([]);
      },
      '/en/honors/lookup/?q=张伟',
    );
  });
});
