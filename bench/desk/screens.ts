import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Contender } from './contender.ts';

export interface Screen {
  /** Seconds until it can be used, and bytes over the wire; `rows` is what it shows or says it found. */
  seconds: number;
  kilobytes: number;
  requests: number;
  rows: number;
}

/** Bytes as they came over the wire, headers included, of every request from now on. */
async function traffic(page: Page): Promise<() => { bytes: number; requests: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void ((bytes += encodedDataLength), (requests += 1)));
  return () => ({ bytes, requests });
}

/** Entries of a list, cards of the board: what Decap draws of an entry is a link to it. */
const links = (page: Page): Promise<number> => page.locator('a[href*="/entries/"]').count();

async function until(page: Page, least: number, patience: number): Promise<number> {
  await page.waitForFunction((wanted) => document.querySelectorAll('a[href*="/entries/"]').length >= wanted, least, { timeout: patience });
  // A list that grows in steps is not ready until it rests.
  let rows = await links(page);
  for (;;) {
    await page.waitForTimeout(150);
    const now = await links(page);
    if (now === rows) return now;
    rows = now;
  }
}

const RESTING = 0.15;

async function measured(page: Page, go: () => Promise<unknown>, least: number): Promise<Screen> {
  const told = await traffic(page);
  const started = performance.now();
  await go();
  const rows = await until(page, least, 120_000);
  const seconds = (performance.now() - started) / 1000 - RESTING;
  const { bytes, requests } = told();
  return { seconds, kilobytes: bytes / 1000, requests, rows };
}

/** Stock Decap asks for a click on its login button first; the click is part of what an editor waits for. */
async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const login = page.getByRole('button', { name: /登录|Login/u });
  const list = page.locator('a[href*="/entries/"], a[href*="/new"]').first();
  await list.or(login).first().waitFor({ timeout: 120_000 });
  if (await login.isVisible()) await login.click();
}

async function visit(browser: Browser, { cookies }: Contender): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await context.addCookies(cookies);
  return context;
}

export interface Screens {
  first: Screen;
  list: Screen;
  search: Screen;
  board: Screen;
}

const at = (address: string, hash: string): string => `${address}#${hash}`;

/** The four screens of an editor's day, in one browser with an empty cache at its start. */
export async function screens(browser: Browser, desk: Contender): Promise<Screens> {
  const context = await visit(browser, desk);
  const page = await context.newPage();
  const hash = (to: string) => () => page.evaluate((target) => void (location.hash = target), to);
  const first = await measured(page, () => enter(page, at(desk.address, '/collections/stories')), 1);
  await page.evaluate(() => void (location.hash = '/workflow'));
  await page.waitForTimeout(1500);
  const list = await measured(page, hash('/collections/stories'), 1);
  const search = await measured(page, hash(`/search/${encodeURIComponent('急救')}`), 1).catch(() => ({
    ...{ seconds: Number.NaN, kilobytes: Number.NaN, requests: 0, rows: 0 },
  }));
  const board = await measured(page, hash('/workflow'), 200);
  await context.close();
  return { first, list, search, board };
}
