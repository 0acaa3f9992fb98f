import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningDesk } from './running-desk.ts';

export const WIDE = {
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
} as const;

/** An editor who has opened the printed address; the cookie of that visit opens further windows. */
export async function enter(browser: Browser, desk: RunningDesk): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(WIDE);
  const page = await context.newPage();
  await page.goto(desk.address());
  await page.getByRole('link', { name: '新建事迹' }).first().waitFor();
  return { context, page };
}

/** The id that the gateway gave a draft; the board links to it. */
export async function idOfDraft(page: Page, desk: RunningDesk, title: string): Promise<string> {
  await page.goto(`${desk.url}/admin/#/workflow`);
  const card = page.locator('a[href*="/collections/stories/entries/"]').filter({ hasText: title }).first();
  const href = decodeURIComponent((await card.getAttribute('href'))!);
  return /entries\/(?:\d{4}\/)?([\w-]+)/u.exec(href)![1]!;
}

/** Opens a draft from the board. */
export async function openDraft(page: Page, desk: RunningDesk, title: string): Promise<void> {
  await page.goto(`${desk.url}/admin/#/workflow`);
  await page.locator('a[href*="/collections/stories/entries/"]').filter({ hasText: title }).first().click();
  await titleField(page).waitFor();
}

export const titleField = (page: Page) => page.getByRole('textbox', { name: '标题 (必填)', exact: true });
