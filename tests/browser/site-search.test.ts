import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './axe.ts';
import { answered, input, sections, status } from './search-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();

const countOf = async (page: Page): Promise<number> => Number(/\d+/u.exec((await status(page).textContent())!)?.[0] ?? 0);

describe.concurrent('the search page', () => {
  test('answers an address, by kind with counts, the hit marked', async () => {
    await site.open('/search/?q=急救', {}, async (page) => {
      await answered(page);
      expect(await input(page).inputValue()).toBe('急救');
      expect(await status(page).textContent()).toMatch(/^找到 \d+ 页，含有“急救”。$/u);
      const counts = await page.locator('[data-list]:not([hidden]) [data-count]').allTextContents();
      expect(counts.length).toBeGreaterThan(2);
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await countOf(page));
      await page.locator('[data-list="stories"] mark').first().waitFor();
      expect(await page.locator('[data-list="stories"] mark').first().textContent()).toBe('急救');
    });
  });

  test('finds while one types, and the address follows', async () => {
    await site.open('/search/', {}, async (page) => {
      await input(page).pressSequentially('aed');
      await page.locator('[data-list]:not([hidden]) mark').first().waitFor();
      expect(new URL(page.url()).search).toBe('?q=aed');
      expect((await page.locator('mark').first().textContent())!.toLowerCase()).toBe('aed');
    });
  });

  test('waits for an IME to finish', async () => {
    await site.open('/search/', {}, async (page) => {
      await input(page).focus();
      const ime = await page.context().newCDPSession(page);
      await ime.send('Input.imeSetComposition', { text: 'lou', selectionStart: 3, selectionEnd: 3 });
      await page.waitForTimeout(600);
      expect(new URL(page.url()).search).toBe('');
      await ime.send('Input.insertText', { text: '楼道' });
      await answered(page);
      expect(await status(page).textContent()).toContain('“楼道”');
    });
  });

  test('brings the reader to the section and the words', async () => {
    await site.open('/search/?q=从一楼跑到十八楼', {}, async (page) => {
      const link = page.locator('[data-list="stories"] .meta a').first();
      await link.waitFor();
      expect(await link.textContent()).toContain('敲了一百四十四扇门');
      const href = decodeURIComponent((await link.getAttribute('href'))!);
      expect(href).toBe('/stories/2023-slm-0001/#敲了一百四十四扇门:~:text=从一楼跑到十八楼');
      await link.click();
      await page.waitForURL(/敲了|%E6%95%B2/u);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    });
  });

  test('sets apart what only comes near, and says that it is not what was asked', async () => {
    await site.open('/search/?q=楼道志愿急救天', {}, async (page) => {
      await answered(page);
      expect(await status(page).textContent()).toContain('没有一页含有“楼道志愿急救天”');
      expect(await sections(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['list']))).toEqual(['near']);
      await page.locator('[data-list="near"] li a').first().waitFor();
      expect(await page.locator('[data-list="near"]').textContent()).toContain('没有您写的原话');
    });
  });

  test('narrows down by kind and by what the filters offer, and the address says so', async () => {
    await site.open('/search/?q=急救', {}, async (page) => {
      await answered(page);
      const all = await countOf(page);
      await page.locator('[data-only="homes"]').click();
      await page.waitForURL(/kind=/u);
      expect(new URL(page.url()).searchParams.get('kind')).toBe('志愿者之家');
      await page.waitForFunction(() => document.querySelectorAll('[data-list]:not([hidden])').length === 1);
      const homes = await countOf(page);
      expect(homes).toBeLessThan(all);
      await page.locator('details.filters summary').click();
      await page.locator('pagefind-filter-pane input[name="地区"]').first().check();
      await page.waitForURL(/place=/u);
      await answered(page);
      expect(await countOf(page)).toBeLessThan(homes);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await answered(page);
      expect(await countOf(page)).toBeLessThan(homes);
      await page.locator('[data-all-kinds] button').click();
      await page.waitForFunction(() => !location.search.includes('kind='));
    });
  });

  test('goes with the keyboard from the words to the hits and back', async () => {
    await site.open('/search/?q=急救', {}, async (page) => {
      await page.locator('[data-list="stories"] li a').nth(1).waitFor();
      await input(page).focus();
      await page.keyboard.press('ArrowDown');
      const focused = () => page.evaluate(() => document.activeElement!.textContent);
      expect(await focused()).toBe(await page.locator('[data-list="stories"] h3 a').first().textContent());
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('search-words');
    });
  });

  test('goes back to the question before', async () => {
    await site.open('/search/', {}, async (page) => {
      for (const words of ['楼道', '急救']) {
        await input(page).fill(words);
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (said) => document.querySelector('site-search [role="status"]')!.textContent!.includes(said),
          `“${words}”`,
        );
      }
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('site-search [role="status"]')!.textContent!.includes('“楼道”'));
      expect(await input(page).inputValue()).toBe('楼道');
    });
  });

  test('takes what is typed for text and nothing else', async () => {
    await site.open('/search/?q=<img src=x onerror=alert(1)>$1', {}, async (page) => {
      await answered(page);
      expect(await status(page).textContent()).toContain('<img src=x onerror=alert(1)>$1');
      expect(await page.locator('site-search img').count()).toBe(0);
    });
  });

  test.for([
    ['as it comes', {}],
    ['dark', { reading: { theme: 'dark' } }],
    ['in elder mode', { reading: { elder: true } }],
    ['on a desk', { viewport: { width: 1440, height: 900 } }],
  ] as const)('has no barrier with an answer, %s', async ([, visitor]) => {
    await site.open('/search/?q=急救', visitor, async (page) => {
      await page.locator('[data-list="stories"] mark').first().waitFor();
      await page.locator('details.filters summary').click();
      await page.locator('pagefind-filter-pane input').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  });
});
