import type { Page } from 'playwright-core';
import type { BuiltSite, Visitor } from './site.ts';

/** A record in force of the shipped content. */
export const ACTIVE = ['SLM-2025-00003-C', '司徒念安'] as const;

export const SHARDS = '**/verify/shards/**';

export const result = (page: Page) => page.locator('claim-check [data-result]');
export const heading = (page: Page) => result(page).locator('h2');

export async function submit(page: Page, number: string, name: string): Promise<void> {
  await page.locator('#claim-number').fill(number);
  await page.locator('#claim-name').fill(name);
  await page.locator('claim-check button[type="submit"]').click();
}

/** The heading of the answer. */
export async function answer(page: Page, number: string, name: string): Promise<string | null> {
  await submit(page, number, name);
  await heading(page).waitFor();
  return heading(page).textContent();
}

type Use<Result> = (page: Page, asked: string[]) => Promise<Result>;

/** A visit to the claim check, ready to be asked; the addresses of all that it asks the network from then on are kept. */
export const claimVisit =
  (site: BuiltSite) =>
  <Result>(visitor: Visitor, use: Use<Result>, address = '/verify/'): Promise<Result> =>
    site.open(address, visitor, async (page) => {
      await page.waitForFunction(() => customElements.get('claim-check'));
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      return use(page, asked);
    });
