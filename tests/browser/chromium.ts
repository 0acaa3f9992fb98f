import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/setup/find-chromium.mjs';

/** No sandbox: containers run as root. The rest keeps the browser from asking for anything but our pages. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A page of its own, gone afterwards, whatever happens in it. */
export async function withPage<Result>(context: BrowserContext, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** What a visit may leave on its page; whoever comes next must not hear it. */
const HEARD = ['console', 'pageerror', 'requestfailed', 'response'] as const;

/**
 * Pages that are used again: half of a short visit is the making of its page. Only for visits that look and press keys;
 * what a visit routes, opens or stores would be met by the next.
 */
export function pagePool(context: BrowserContext): <Result>(use: (page: Page) => Promise<Result>) => Promise<Result> {
  const free: Page[] = [];
  return async (use) => {
    const page = free.pop() ?? (await context.newPage());
    try {
      const result = await use(page);
      for (const event of HEARD) page.removeAllListeners(event);
      free.push(page);
      return result;
    } catch (error) {
      await page.close();
      throw error;
    }
  };
}
