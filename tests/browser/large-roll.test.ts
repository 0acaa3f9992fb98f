import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/files/paths.ts';
import { barriers } from './axe.ts';
import { builtSite, NARROWEST } from './site.ts';

const site = builtSite();

/** The longest roll of the shipped content: 468 rows, so it has pages. */
const LONG = '/honors/slm-2025-star/';
const SHORT = '/honors/sl-2025-five-star/';

type Row = Record<string, string>;
const csv = fs.readFileSync(path.join(outDir(), 'data/v1/rolls/slm-2025-star.csv'), 'utf8').replace(/^\uFEFF/u, '');
const { data: rows } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });

const script = { javaScriptEnabled: false };
const button = (page: Page) => page.locator('roll-filter [aria-expanded]');

async function ask(page: Page, text: string, sentence: RegExp): Promise<void> {
  await page.locator('roll-filter input').fill(text);
  await page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.querySelector('roll-filter [role="status"]')!.textContent),
    sentence.source,
  );
}

const names = (page: Page) =>
  page
    .locator('.roll-table tbody tr:visible')
    .evaluateAll((found) => found.map((row) => row.firstElementChild!.firstChild!.textContent!.trim()));

describe('a long roll', () => {
  test('has every number on exactly one of its pages', async () => {
    const numbers = await site.open(LONG, script, async (page) => {
      const pages = await page.locator('.roll-pages a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(pages.length).toBeGreaterThan(1);
      const found: string[] = [];
      for (const address of pages) {
        await page.goto(address);
        found.push(...(await page.locator('tr[id]:not(.family)').evaluateAll((all) => all.map(({ id }) => id))));
      }
      return found;
    });
    expect(numbers.toSorted()).toEqual(rows.map(({ number }) => number).toSorted());
  });

  test('is entered by the surname, without script', async () => {
    await site.open(LONG, script, async (page) => {
      await page.locator('.surname-index a', { hasText: '尉迟' }).first().click();
      await page.waitForURL(/\/names\/\d+\/#/u);
      expect(decodeURI(new URL(page.url()).hash)).toBe('#尉迟');
      const family = page.locator('tbody:has(.family:target) th[scope="row"]');
      expect((await family.allTextContents()).map((name) => name.trim())).toEqual(['尉迟明远']);
    });
  });

  test('an address with a number leads on to the row', async () => {
    const { number } = rows.find(({ name }) => name === '诸葛听雨')!;
    await site.open(`${LONG}#${number}`, {}, async (page) => {
      await page.waitForURL(new RegExp(`/names/\\d+/#${number}$`, 'u'));
      expect(await page.locator(':target th').textContent()).toContain('诸葛听雨');
    });
  });

  test('a number that the roll does not have is told', async () => {
    await site.open(`${LONG}#SLM-2025-09999-A`, {}, async (page) => {
      await page.waitForFunction(() => document.querySelector('[data-numbers]')!.textContent !== '');
      expect(await page.locator('[data-numbers]').textContent()).toContain('SLM-2025-09999-A');
    });
  });

  test('fetches its rows only when the search is opened', async () => {
    const asked: string[] = [];
    const before = (page: Page) => void page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const open = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      expect(asked.filter((address) => address.endsWith('.json') || address.includes('roll-filter'))).toEqual([]);
      await button(page).click();
      await page.waitForSelector('roll-filter input:visible');
      await page.waitForLoadState('networkidle');
      expect(asked.filter((address) => address.endsWith('names.json'))).toHaveLength(1);
    };
    await site.open(LONG, {}, open, before);
  });

  test('finds what a plain scan of the table finds, and each hit leads to its row', async () => {
    await site.open(LONG, {}, async (page) => {
      await button(page).click();
      for (const text of ['张伟', '伟', '古丽', '望江区', '吾买尔', 'SLM-2025-0001']) {
        const wanted = rows.filter(({ name, unit, number }) => [name, unit, number].some((cell) => cell!.includes(text)));
        await ask(page, text, wanted.length > 0 ? new RegExp(`符合 ${wanted.length} 条`) : /没有符合的记录/u);
        const shown = await page.locator('roll-filter tbody .number').allTextContents();
        expect(shown.toSorted()).toEqual(wanted.map(({ number }) => number!).toSorted());
      }
      await ask(page, '尉迟', /符合 1 条/u);
      await page.locator('roll-filter tbody a').click();
      await page.waitForURL(/\/names\/\d+\/#SLM/u);
      expect(await page.locator(':target th').textContent()).toContain('尉迟明远');
    });
  });

  test('shows 200 hits and says how many more there are', async () => {
    await site.open(LONG, {}, async (page) => {
      await button(page).click();
      await ask(page, '志愿', /还有 \d+ 条/u);
      expect(await page.locator('roll-filter tbody tr').count()).toBe(200);
    });
  });

  test('a withheld row is found by its number and by no name', async () => {
    const { number } = rows.find(({ status }) => status === 'withheld')!;
    await site.open(LONG, {}, async (page) => {
      await button(page).click();
      await ask(page, number!, /符合 1 条/u);
      expect(await page.locator('roll-filter tbody th').textContent()).toContain('已隐去');
      await ask(page, '依法隐去', /没有符合的记录/u);
    });
  });

  test('says when its rows did not come, and asks again', async () => {
    await site.open(LONG, {}, async (page) => {
      await page.route('**/names.json', (route) => route.fulfill({ status: 500, body: '' }));
      await button(page).click();
      await ask(page, '张', /没有取到/u);
      await page.unroute('**/names.json');
      await ask(page, '张伟', /符合 3 条/u);
    });
  });
});

test('stars are offered in their order, other honours as the roll names them', async () => {
  await site.open(LONG, {}, async (page) => {
    const offered = await page.locator('select[name="honour"] option').allTextContents();
    expect(offered).toEqual(['全部', '一星级', '二星级', '三星级', '四星级', '五星级']);
  });
});

describe('a roll on one page', () => {
  test('hides what does not match and counts the rest aloud', async () => {
    await site.open(SHORT, {}, async (page) => {
      await button(page).click();
      await ask(page, '江·买', /没有符合/u);
      expect(await names(page)).toEqual([]);
      await ask(page, '阿依古丽•买', /符合 1 条，共 22 条/u);
      expect(await names(page)).toEqual(['阿依古丽·买买提江']);
      await page.locator('roll-filter button[type="reset"]').click();
      await page.waitForFunction(() => document.querySelectorAll('#roll tbody tr:not([hidden])').length === 22);
    });
  });

  test('can be put in the order of pinyin and of numbers, and back', async () => {
    await site.open(SHORT, {}, async (page) => {
      const before = await names(page);
      await button(page).click();
      const sort = async (order: string): Promise<string[]> => {
        await page.locator('roll-filter select[name="sort"]').selectOption(order);
        await page.waitForTimeout(300);
        return names(page);
      };
      expect((await sort('pinyin')).slice(0, 3)).toEqual(['阿依古丽·买买提江', '艾克拜尔·吐尔地', '东方既白']);
      expect((await sort('number')).slice(0, 3)).toEqual(['上官知微', '马怀瑾', '东方既白']);
      expect(await sort('strokes')).toEqual(before);
    });
  });

  test('its old address of a row still leads there', async () => {
    await site.open(`${SHORT}#SL-2025-00018-J`, script, async (page) => {
      expect(await page.locator(':target th').textContent()).toContain('诸葛听雨');
    });
  });
});

test.for([LONG, SHORT])('the open search of %s has no barrier and fits 320 points', async (address) => {
  await site.open(address, { viewport: NARROWEST }, async (page) => {
    await button(page).click();
    await ask(page, '伟', /符合 \d+ 条/u);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROWEST.width);
  });
});
