import type { Page } from 'playwright-core';
import type { BuiltSite, Visitor } from './site.ts';

export const LOOKUP = '/honors/lookup/';

/** The index of the look-up: its manifests and its shards. */
export const MANIFESTS = /\/honors\/lookup\/\w+\/\w+\.json/u;
export const SHARDS = /\/honors\/lookup\/\w+\/(?:names|units|words)\/[\w-]+\.json/u;

export const result = (page: Page) => page.locator('roll-lookup [data-result]');
export const heading = (page: Page) => result(page).locator('h2');
export const rows = (page: Page) => result(page).locator('.found');
export const status = (page: Page) => page.locator('roll-lookup > [role="status"]');
/** A group of the answer by its heading. */
export const group = (page: Page, title: string) => result(page).locator('section', { has: page.locator('h3', { hasText: title }) });

export async function submit(page: Page, question: string): Promise<void> {
  await page.locator('#lookup-q').fill(question);
  await page.locator('roll-lookup button[type="submit"]').click();
}

/** The heading of the answer that is there, or comes. */
export async function answer(page: Page): Promise<string | null> {
  await heading(page).waitFor();
  return heading(page).textContent();
}

export async function ask(page: Page, question: string): Promise<string | null> {
  await submit(page, question);
  await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, question.trim());
  return answer(page);
}

/** Chooses in a filter and waits for the answer to that. */
export async function choose(page: Page, filter: string, value: string): Promise<string | null> {
  await page.locator('roll-lookup details').evaluate((details: HTMLDetailsElement) => void (details.open = true));
  await page.locator(`roll-lookup select[name="${filter}"]`).selectOption(value);
  return answer(page);
}

type Use<Result> = (page: Page, asked: string[]) => Promise<Result>;

/** A visit to the look-up; the addresses of all that it asks the network from then on are kept. */
export const lookupVisit =
  (site: BuiltSite) =>
  <Result>(visitor: Visitor, use: Use<Result>, address = LOOKUP, before?: (page: Page) => void): Promise<Result> => {
    const asked: string[] = [];
    return site.open(
      address,
      visitor,
      async (page) => {
        await page.waitForFunction(() => customElements.get('roll-lookup'));
        return use(page, asked);
      },
      (page) => {
        page.on('request', (request) => void asked.push(request.url()));
        before?.(page);
      },
    );
  };
