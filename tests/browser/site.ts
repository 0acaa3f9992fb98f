import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type RunningSite } from '../../scripts/site-server/serve-site.ts';
import { outDir } from '../../src/files/paths.ts';
import { atMost } from './at-most.ts';
import { load, pagesFor, theChromium } from './chromium.ts';

export const PHONE = { width: 375, height: 812 };
export const NARROWEST = { width: 320, height: 640 };

/** What a reader may have chosen with the reading tools; the site keeps it under the key `reading`. */
export interface Reading {
  elder?: boolean;
  theme?: 'light' | 'dark';
}

export interface Visitor extends BrowserContextOptions {
  reading?: Reading;
  /** In a context of its own, for what adds scripts to every page or changes the network of all. */
  alone?: true;
}

/** Transitions would let axe measure a colour half way. */
const STILL: BrowserContextOptions = { viewport: PHONE, reducedMotion: 'reduce', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

function remember(reading: Reading): void {
  localStorage.setItem('reading', JSON.stringify(reading));
}

async function arrive({ reading, alone: _, ...options }: Visitor): Promise<BrowserContext> {
  const context = await (await theChromium()).newContext({ ...STILL, ...options });
  if (reading) await context.addInitScript(remember, reading);
  return context;
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
}

let served: Promise<RunningSite> | undefined;

/** The built site, on loopback as long as the tests run. */
export const theSite = (): Promise<RunningSite> => (served ??= serveSite({ dir: outDir() }));

const withOwnContext =
  (visitor: Visitor) =>
  async <Result>(use: (page: Page) => Promise<Result>): Promise<Result> => {
    const context = await arrive(visitor);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };

const pageFor = (visitor: Visitor) => (visitor.alone ? withOwnContext(visitor) : pagesFor(JSON.stringify(visitor), () => arrive(visitor)));

/** Two processors: a third page only fills their pauses. */
const inTurn = atMost(3);

const open: Visit = async (address, visitor, use, before) => {
  const { url } = await theSite();
  return pageFor(visitor)(async (page) => {
    before?.(page);
    await load(page, url + encodeURI(address));
    return use(page);
  });
};

/** The built site for the tests of a file. */
export const builtSite = (): BuiltSite => ({ open: (...visit) => inTurn(() => open(...visit)) });
