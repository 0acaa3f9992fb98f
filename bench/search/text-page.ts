import type { Page } from 'playwright-core';

export interface TextAnswer {
  urls: string[];
  /** Milliseconds to the hits, without their texts. */
  took: number;
}

export async function openSearch(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/search/`);
  await page.locator('site-search input').focus();
  await page.waitForFunction(() => globalThis.siteSearch);
}

/** A browser refuses thousands of requests at a time. */
const AT_A_TIME = 60;

/** Asks through what the stock components take for the engine: the whole of our search but the drawing of its lists. */
export function askText(page: Page, question: string, most = Infinity): Promise<TextAnswer> {
  return page.evaluate(
    async ([asked, limit, batch]) => {
      const search = globalThis.siteSearch!.createInstance({ role: 'default' });
      const started = performance.now();
      const { results } = await search.search(asked, { filters: {} });
      const took = performance.now() - started;
      const urls: string[] = [];
      for (let i = 0; i < Math.min(results.length, limit); i += batch) {
        const some = results.slice(i, Math.min(i + batch, limit));
        for (const hit of await Promise.all(some.map((result) => result.data()))) urls.push(hit.url.replace(/#.*$/u, ''));
      }
      return { urls, took };
    },
    [question, most, AT_A_TIME] as const,
  );
}
