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

let shared: Promise<Browser> | undefined;

/** One browser for all tests: starting it for each file cost a minute of the whole run. It ends with the process. */
export const theChromium = (): Promise<Browser> => (shared ??= launchChromium());

/** A page of its own, gone afterwards, whatever happens in it. */
export async function withPage<Result>(context: BrowserContext, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** What a visit may have listened to on its page; whoever comes next must not hear it. */
const HEARD = ['console', 'pageerror', 'requestfailed', 'request', 'response', 'dialog', 'download'] as const;

/** Nothing that the visit before heard, routed or stored is left. */
async function asNew(page: Page): Promise<void> {
  for (const event of HEARD) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    if (!location.protocol.startsWith('http')) return;
    localStorage.clear();
    sessionStorage.clear();
  });
}

const documentOf = (url: string): string => url.replace(/#.*$/u, '');

/** Loads an address, also where the page has that document already and would only turn to another part of it. */
export async function load(page: Page, url: string): Promise<void> {
  // Not always: a blank page between two of a site costs a process each time.
  if (documentOf(page.url()) === documentOf(url)) await page.goto('about:blank');
  await page.goto(url);
}

/**
 * Pages that are used again: two thirds of a short visit are the making of its page. Not for visits that add a script to every
 * page, or open further ones: those take a context of their own.
 */
export function pagePool(open: () => Promise<Page>): <Result>(use: (page: Page) => Promise<Result>) => Promise<Result> {
  const free: Page[] = [];
  return async (use) => {
    const page = free.pop() ?? (await open());
    try {
      const result = await use(page);
      await asNew(page);
      free.push(page);
      return result;
    } catch (error) {
      await page.context().close();
      throw error;
    }
  };
}

const pools = new Map<string, ReturnType<typeof pagePool>>();

/** Pages for visitors of the same wishes, each in a context of its own, kept for all files of tests. */
export function pagesFor(wishes: string, context: () => Promise<BrowserContext>): ReturnType<typeof pagePool> {
  const pool = pools.get(wishes) ?? pagePool(async () => (await context()).newPage());
  pools.set(wishes, pool);
  return pool;
}
