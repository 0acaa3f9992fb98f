import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './site.ts';

const site = builtSite();

/** One of 468 rows, on pages of its own; one of 22, on its own page. */
const LONG = '/honors/slm-2025-star/';
const SHORT = '/honors/sl-2025-five-star/';

const inWindow = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((found) => {
      const { top, bottom } = found.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe.for([{}, { reading: { elder: true } }])('whoever looks for a name, %j', (visitor) => {
  test.for([LONG, SHORT])('finds the search of %s before the facts, and is brought to it by one press', async (address) => {
    await site.open(address, visitor, async (page) => {
      const opener = page.locator('[data-opens-finder]');
      const [button, facts] = await Promise.all([opener.boundingBox(), page.locator('.facts-wide').boundingBox()]);
      expect(button!.y).toBeLessThan(facts!.y);
      await opener.click();
      await page.waitForSelector('roll-filter input:focus');
      expect(await inWindow(page, 'roll-filter input')).toBe(true);
      await opener.click();
      expect(await page.locator('roll-filter input:focus').count()).toBe(1);
    });
  });

  test.for([LONG, SHORT])('and presses Enter in %s sees the first hit, and hears how many there are', async (address) => {
    await site.open(address, visitor, async (page) => {
      await page.locator('[data-opens-finder]').click();
      await page.locator('roll-filter input').fill('伟');
      await page.keyboard.press('Enter');
      await page.waitForSelector('roll-filter [role="status"]:focus');
      expect(await page.locator('roll-filter [role="status"]').textContent()).toMatch(/符合 \d+ 条/u);
      expect(await inWindow(page, '.roll-table tbody tr:visible th')).toBe(true);
    });
  });
});

test('from the answer the keyboard goes on to the first hit, and back to the question', async () => {
  await site.open(LONG, {}, async (page) => {
    await page.locator('[data-opens-finder]').click();
    await page.locator('roll-filter input').fill('尉迟');
    await page.keyboard.press('Enter');
    await page.waitForSelector('roll-filter [role="status"]:focus');
    await page.keyboard.press('Tab');
    expect(await page.locator('roll-filter tbody a:focus').textContent()).toBe('尉迟明远');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('roll-filter form :focus').count()).toBe(1);
  });
});

test('without script, looking for a name leads to the surnames', async () => {
  await site.open(LONG, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: '查找姓名' }).click();
    expect(await inWindow(page, '#surnames')).toBe(true);
  });
});
