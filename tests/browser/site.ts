import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/site-server/serve-site.ts';
import { outDir } from '../../src/files/paths.ts';
import { atMost } from './at-most.ts';
import { launchChromium, withPage } from './chromium.ts';

export const PHONE = { width: 375, height: 812 };
export const NARROWEST = { width: 320, height: 640 };

/** What a reader may have chosen with the reading tools; the site keeps it under the key `reading`. */
export interface Reading {
  elder?: boolean;
  theme?: 'light' | 'dark';
}

export interface Visitor extends BrowserContextOptions {
  reading?: Reading;
}

/** Transitions would let axe measure a colour half way. */
const STILL: BrowserContextOptions = { viewport: PHONE, reducedMotion: 'reduce', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

function remember(reading: Reading): void {
  localStorage.setItem('reading', JSON.stringify(reading));
}

async function arrive(browser: Browser, { reading, ...options }: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext({ ...STILL, ...options });
  if (reading) await context.addInitScript(remember, reading);
  return context;
}

/** Visitors of the same wishes share a profile, and with it the cache: half of a visit's time is its setting up. */
function profiles(browser: Browser): (visitor: Visitor) => Promise<BrowserContext> {
  const known = new Map<string, Promise<BrowserContext>>();
  return (visitor) => {
    const key = JSON.stringify(visitor);
    const context = known.get(key) ?? arrive(browser, visitor);
    known.set(key, context);
    return context;
  };
}

export interface BuiltSite {
  /** Opens an address of the built site as this visitor and hands over the page; `before` sees it empty. */
  open<Result>(address: string, visitor: Visitor, use: (page: Page) => Promise<Result>, before?: (page: Page) => void): Promise<Result>;
}

/** The built site, served, with one browser for all tests of a file. Two processors: a third page only fills their pauses. */
export function builtSite(): BuiltSite {
  let running: RunningSite;
  let browser: Browser;
  let contextOf: (visitor: Visitor) => Promise<BrowserContext>;
  const inTurn = atMost(3);
  beforeAll(async () => {
    [running, browser] = await Promise.all([serveSite({ dir: outDir() }), launchChromium()]);
    contextOf = profiles(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });
  const open: BuiltSite['open'] = async (address, visitor, use, before) =>
    withPage(await contextOf(visitor), async (page) => {
      before?.(page);
      await page.goto(running.url + encodeURI(address));
      return use(page);
    });
  return { open: (...visit) => inTurn(() => open(...visit)) };
}
