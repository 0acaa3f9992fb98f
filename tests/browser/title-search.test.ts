import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from './reader.ts';
import { builtSite } from './site.ts';

const site = builtSite();

const TITLES = [
  ['楼道里的ＡＥＤ', '/stories/a/', 'stories'],
  ['AED 进校园', '/projects/b/', 'projects'],
  ['没有关系', '/honors/c/', 'honors'],
];

async function searchPage(page: Page, query = ''): Promise<void> {
  await page.route('**/search/titles.json', (route) => route.fulfill({ json: TITLES }));
  await page.goto(new URL(`/search/${query}`, page.url()).href);
}
const hits = (page: Page) =>
  page.locator('title-search [data-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const status = (page: Page) => page.locator('title-search [role="status"]');

describe('title search', () => {
  test('finds while one types, and the address follows', async () => {
    await site.open('/search/', reader('typing'), async (page) => {
      await searchPage(page);
      await page.locator('title-search input').pressSequentially('aed');
      await page.waitForSelector('title-search mark');
      expect(await hits(page)).toEqual(['/stories/a/', '/projects/b/']);
      expect(await page.locator('title-search mark').allTextContents()).toEqual(['ＡＥＤ', 'AED']);
      expect(await status(page).textContent()).toContain('2');
      expect(new URL(page.url()).search).toBe('?q=aed');
    });
  });

  test('answers an address with ?q=', async () => {
    await site.open('/search/', reader('address'), async (page) => {
      await searchPage(page, '?q=%E6%A5%BC%E9%81%93');
      await page.waitForSelector('title-search mark');
      expect(await page.locator('title-search input').inputValue()).toBe('楼道');
      expect(await hits(page)).toEqual(['/stories/a/']);
    });
  });

  test('says that nothing was found, in the reader’s own words', async () => {
    await site.open('/search/', reader('nothing'), async (page) => {
      await searchPage(page, '?q=%24%26<b>');
      await page.waitForFunction(() => document.querySelector('title-search [role="status"]')!.textContent !== '');
      expect(await status(page).textContent()).toContain('“$&<b>”');
      expect(await hits(page)).toEqual([]);
    });
  });

  test('waits for an IME to finish', async () => {
    await site.open('/search/', reader('ime'), async (page) => {
      await searchPage(page);
      const input = page.locator('title-search input');
      await input.focus();
      const ime = await page.context().newCDPSession(page);
      await ime.send('Input.imeSetComposition', { text: 'lou', selectionStart: 3, selectionEnd: 3 });
      await page.waitForTimeout(400);
      expect(new URL(page.url()).search).toBe('');
      await ime.send('Input.insertText', { text: '楼道' });
      await page.waitForSelector('title-search mark');
      expect(await hits(page)).toEqual(['/stories/a/']);
    });
  });

  test('says when the index did not come, and asks again', async () => {
    await site.open('/search/', reader('failed'), async (page) => {
      await page.route('**/search/titles.json', (route) => route.fulfill({ status: 500, body: '' }));
      await page.locator('title-search input').fill('AED');
      await page.waitForFunction(() => document.querySelector('title-search [role="status"]')!.textContent !== '');
      expect(await status(page).textContent()).toBe('目录没有取到，请稍后再试。');
      await page.unroute('**/search/titles.json');
      await page.route('**/search/titles.json', (route) => route.fulfill({ json: TITLES }));
      await page.locator('title-search button[type="submit"]').click();
      await page.waitForSelector('title-search mark');
    });
  });

  test('with script off says where else to look', async () => {
    await site.open('/search/', reader('search without script', { javaScriptEnabled: false }), async (page) => {
      expect(await page.locator('.without-script').isVisible()).toBe(true);
      expect(await page.locator('title-search form').isVisible()).toBe(false);
    });
  });
});
