import type { Browser, CDPSession, Page } from 'playwright-core';

/** Chromium's own “Slow 4G”: 562 ms more for each request, 180 kB a second. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export interface Cost {
  /** Milliseconds. */
  took: number;
  /** As they travelled, compressed. */
  kilobytes: number;
  requests: number;
}

/** Counts what a page fetches between two moments. */
class Meter {
  #bytes = 0;
  #requests = 0;

  static async on(page: Page, slow: boolean): Promise<Meter> {
    const meter = new Meter();
    const network: CDPSession = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    if (slow) await network.send('Network.emulateNetworkConditions', SLOW_4G);
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      meter.#bytes += encodedDataLength;
      meter.#requests += 1;
    });
    return meter;
  }

  take(took: number): Cost {
    const cost = { took, kilobytes: this.#bytes / 1000, requests: this.#requests };
    this.#bytes = 0;
    this.#requests = 0;
    return cost;
  }
}

/** A first visit with a question in the address, then further questions by the form; each visitor has an empty cache. */
export async function visit(
  browser: Browser,
  address: string,
  slow: boolean,
  answered: (page: Page) => Promise<unknown>,
  next: (page: Page) => AsyncIterable<number>,
): Promise<{ first: Cost; next: Cost[] }> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const meter = await Meter.on(page, slow);
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await answered(page);
  const first = meter.take(performance.now() - started);
  // What is prepared for the next question is no part of either answer's time, but of what is fetched.
  await page.waitForTimeout(slow ? 3_000 : 800);
  meter.take(0);
  const costs: Cost[] = [];
  for await (const took of next(page)) costs.push(meter.take(took));
  await context.close();
  return { first, next: costs };
}
