import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Contender } from './contender.ts';

export interface Screen {
  /** Seconds until it can be used, or how long it was waited for in vain. */
  seconds: number | string;
  /** Over the wire until then. */
  kilobytes: number;
  requests: number;
  /** Links to entries that it shows then, or how many hits it says there are. */
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
/** Where a search says how much it has found, that; else what it draws. */
const found = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/\d+/u.exec(document.querySelector('.desk-found')?.textContent ?? '')?.[0] ?? 0));

const PATIENCE = 60_000;

const RESTING_MS = 150;

/** When the last of what came was there; nothing where it did not come. A list that grows in steps is not ready until it rests. */
async function until(page: Page, least: number): Promise<{ rows: number; at: number } | undefined> {
  const shows = (wanted: number): boolean => document.querySelectorAll('a[href*="/entries/"]').length >= wanted;
  const came = await page.waitForFunction(shows, least, { timeout: PATIENCE }).catch(() => undefined);
  if (!came) return undefined;
  let last = { at: performance.now(), rows: await links(page) };
  for (;;) {
    await page.waitForTimeout(RESTING_MS);
    const rows = await links(page);
    if (rows === last.rows) return last;
    last = { at: performance.now(), rows };
  }
}

async function measured(page: Page, go: () => Promise<unknown>, least: number): Promise<Screen> {
  const told = await traffic(page);
  const started = performance.now();
  await go();
  const came = await until(page, least);
  const seconds = came ? (came.at - started) / 1000 : `not in ${PATIENCE / 1000}`;
  const { bytes, requests } = told();
  return { seconds, kilobytes: bytes / 1000, requests, rows: (await found(page)) || (came?.rows ?? (await links(page))) };
}

/** Stock Decap asks for a click on its login button first; the click is part of what an editor waits for. */
async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const login = page.getByRole('button', { name: /登录|Login/u });
  const list = page.locator('a[href*="/entries/"], a[href*="/new"]').first();
  await list.or(login).first().waitFor({ timeout: PATIENCE });
  if (await login.isVisible()) await login.click();
}

export async function visit(browser: Browser, { cookies }: Contender): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await context.addCookies(cookies);
  return context;
}

export interface Screens {
  first: Screen;
  list: Screen;
  search: Screen;
}

interface Opened {
  page: Page;
  screen: Screen;
}

async function opened(browser: Browser, desk: Contender, hash: string): Promise<Opened> {
  const page = await (await visit(browser, desk)).newPage();
  return { page, screen: await measured(page, () => enter(page, `${desk.address}#${hash}`), 1) };
}

const turnTo = (page: Page, hash: string) => (): Promise<void> => page.evaluate((target) => void (location.hash = target), hash);

const VISITS = 3;
/** The desk fetches the half that a form needs while a list is read; what comes after it is measured when that is over. */
const READING_MS = 4000;

/** The first screen in browsers that have never been there: of so many visits the one in the middle. */
async function firstScreen(browser: Browser, desk: Contender): Promise<Screen> {
  const seen: Screen[] = [];
  for (let i = 0; i < VISITS; i++) {
    const { page, screen } = await opened(browser, desk, '/collections/stories');
    await page.context().close();
    seen.push(screen);
  }
  return seen.toSorted((a, b) => Number(a.seconds) - Number(b.seconds))[Math.floor(VISITS / 2)]!;
}

/** The list and a search as an editor comes to them from the board. */
export async function screens(browser: Browser, desk: Contender): Promise<Screens> {
  const first = await firstScreen(browser, desk);
  const { page } = await opened(browser, desk, '/workflow');
  await page.waitForTimeout(READING_MS);
  const list = await measured(page, turnTo(page, '/collections/stories'), 1);
  const search = await measured(page, turnTo(page, `/search/${encodeURIComponent('急救')}`), 1);
  await page.context().close();
  return { first, list, search };
}

/** The board with so many drafts, in a browser that has never been there. */
export async function boardOf(browser: Browser, desk: Contender, drafts: number): Promise<Screen> {
  const { page } = await opened(browser, desk, '/collections/stories');
  await page.waitForTimeout(READING_MS);
  const board = await measured(page, turnTo(page, '/workflow'), drafts);
  await page.context().close();
  return board;
}
