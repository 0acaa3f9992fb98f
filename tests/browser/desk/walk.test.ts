import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { theChromium } from '../chromium.ts';
import { runDesk, type RunningDesk } from './running-desk.ts';
import { save, setStatus, STORY, writeFirstLines, writeTheRest } from './form.ts';
import { enter, idOfDraft, openDraft, titleField } from './visit.ts';

let desk: RunningDesk;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([runDesk(), theChromium()]);
});
afterAll(async () => {
  await desk?.close();
});

test(
  'from the printed address to a story that readers find: written, kept, reviewed, published, searched',
  { timeout: 300_000 },
  async () => {
    const { page } = await enter(browser, desk);
    await writeFirstLines(page);
    await writeTheRest(page);
    await save(page);
    await setStatus(page, '待审核');
    await setStatus(page, '可发布');
    const id = await idOfDraft(page, desk, STORY.title);
    expect((await page.request.get(`${desk.url}/stories/${id}/`)).status()).toBe(404);

    await openDraft(page, desk, STORY.title);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('menuitem', { name: '立即发布' }).click();
    await expect.poll(async () => (await page.request.get(`${desk.url}/stories/${id}/`)).status(), { timeout: 60_000 }).toBe(200);

    await page.goto(`${desk.url}/stories/${id}/`);
    expect(await page.locator('h1').innerText()).toBe(STORY.title);
    expect(await page.locator('main').innerText()).toContain(STORY.text);
    expect(
      await page
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);

    const asked = `${desk.url}/search/?q=${encodeURIComponent('三角巾送到了最后一户')}`;
    const finds = async (): Promise<number> => {
      await page.goto(asked);
      await page
        .locator('site-search [role=status]')
        .filter({ hasText: /\d|没有/u })
        .waitFor();
      return page.locator(`a[href*="/stories/${id}/"]`).count();
    };
    await expect.poll(finds, { timeout: 120_000, interval: 3_000 }).toBeGreaterThan(0);
  },
);

test('an address pasted over an open entry opens that entry, and nothing of the one before', { timeout: 120_000 }, async () => {
  const context = browser.contexts().at(-1)!;
  const page = await context.newPage();
  await page.goto(`${desk.url}/admin/#/collections/homes/entries/sample-city-volunteer-home/index`);
  await page.getByRole('textbox', { name: /^名称/u }).first().waitFor();
  await page.evaluate(() => void (location.hash = '/collections/stories/entries/2026/2026-slc-0001/index'));
  const title = titleField(page);
  await expect.poll(() => title.inputValue().catch(() => ''), { timeout: 30_000 }).not.toBe('');
});

test(
  'a gateway that is killed: nobody signs in again, and the words in the form are kept with the next save',
  { timeout: 120_000 },
  async () => {
    const page = await browser.contexts().at(-1)!.newPage();
    await page.goto(`${desk.url}/admin/#/collections/stories`);
    await writeFirstLines(page, '没有电的时候');
    await save(page);
    await titleField(page).fill('没有电的时候，多了几个字');
    await desk.crash();
    await page.locator('#nc-root').getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('有改动未保存').waitFor({ state: 'hidden' });
    await openDraft(page, desk, '没有电的时候，多了几个字');
  },
);
