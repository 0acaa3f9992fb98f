import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/site-server/serve-site.ts';
import { outDir } from '../../src/files/paths.ts';
import { atMost } from './at-most.ts';
import { launchChromium, pagePool, withPage } from './chromium.ts';

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

interface Profile {
  context: BrowserContext;
  again: ReturnType<typeof pagePool>;
}

async function profile(browser: Browser, visitor: Visitor): Promise<Profile> {
  const context = await arrive(browser, visitor);
  return { context, again: pagePool(context) };
}

/** Visitors of the same wishes share a profile, and with it the cache: half of a visit's time is its setting up. */
function profiles(browser: Browser): (visitor: Visitor) => Promise<Profile> {
  const known = new Map<string, Promise<Profile>>();
  return (visitor) => {
    const key = JSON.stringify(visitor);
    const found = known.get(key) ?? profile(browser, visitor);
    known.set(key, found);
    return found;
  };
}

type Visit = <Result>(
  address: string,
  visitor: Visitor,
  use: (page: Page) => Promise<Result>,
  before?: (page: Page) => void,
) => Promise<Result>;

export interface BuiltSite {
  /** Opens an address of the built site as this visitor and hands over the page; `before` sees it empty. */
  open: Visit;
  /** The same on a page that other visits have used: for looking, not for changing anything that stays. */
  look: Visit;
}

/** The built site, served, with one browser for all tests of a file. Two processors: a third page only fills their pauses. */
export function builtSite(): BuiltSite {
  let running: RunningSite;
  let browser: Browser;
  let profileOf: (visitor: Visitor) => Promise<Profile>;
  const inTurn = atMost(3);
  beforeAll(async () => {
    [running, browser] = await Promise.all([serveSite({ dir: outDir() }), launchChromium()]);
    profileOf = profiles(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });
  const go = async (page: Page, address: string, before?: (page: Page) => void): Promise<Page> => {
    before?.(page);
    await page.goto(running.url + encodeURI(address));
    return page;
  };
  const open: Visit = async (address, visitor, use, before) =>
    withPage((await profileOf(visitor)).context, async (page) => use(await go(page, address, before)));
  const look: Visit = async (address, visitor, use, before) =>
    (await profileOf(visitor)).again(async (page) => use(await go(page, address, before)));
  return { open: (...visit) => inTurn(() => open(...visit)), look: (...visit) => inTurn(() => look(...visit)) };
}
