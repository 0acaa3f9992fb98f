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

/** Asks through what the stock components take for the engine: the whole of our search but the drawing of its lists. */
export function askText(page: Page, question: string, most = Infinity): Promise<TextAnswer> {
  return page.evaluate(
    async ([asked, limit]) => {
      const search = globalThis.siteSearch!.createInstance({ role: 'default' });
      const started = performance.now();
      const { results } = await search.search(asked, { filters: {} });
      const took = performance.now() - started;
      const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return { urls: data.map(({ url }) => url.replace(/#.*$/u, '')), took };
    },
    [question, most] as const,
  );
}
