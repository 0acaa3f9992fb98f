import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, which contains the earlier ones. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Enough to mend it by; a fault of the layout would otherwise fill a screen for every page. */
const SHOWN = 3;

declare const axe: typeof import('axe-core');

const run = (tags: string[]): Promise<AxeResults> =>
  axe.run(document, { runOnly: tags, resultTypes: ['violations'], elementRef: false, preload: false });

/** What axe finds on a page, one line for each element. The debugger's own evaluation is not bound by the page's CSP. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(run, TAGS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, SHOWN).map(({ html, any }) => `${id}: ${help} — ${html.slice(0, 160)} ${any[0]?.message ?? ''}`.trim()),
  );
}
