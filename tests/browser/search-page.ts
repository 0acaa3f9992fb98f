import type { Page } from 'playwright-core';

export const input = (page: Page) => page.locator('site-search input[name="q"]');
export const status = (page: Page) => page.locator('site-search [role="status"]');
export const sections = (page: Page) => page.locator('site-search [data-list]:not([hidden])');
export const answered = (page: Page) =>
  page.waitForFunction(() => !/^$|正在/u.test(document.querySelector('site-search [role="status"]')!.textContent!));
