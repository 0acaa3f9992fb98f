import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePerTemplate } from './pages.ts';
import { builtSite } from './site.ts';

const site = builtSite();

/** Playwright's own scripts run in the page even where the page's may not. */
function whatIsSeen(): { heading: boolean; letters: number; navigation: number; hiddenLinks: string[] } {
  const seen = (element: Element | null): boolean => element?.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ?? false;
  const main = document.querySelector('main');
  /** What is folded away or hidden on purpose, and the parts that only script can work. */
  const folded = (link: Element): boolean => link.closest('details:not([open]), [hidden], .needs-script') !== null;
  const hidden = Array.from(main?.querySelectorAll('a[href]') ?? []).filter((link) => !seen(link) && !folded(link));
  return {
    heading: seen(document.querySelector('h1')),
    letters: main?.innerText.replaceAll(/\s/g, '').length ?? 0,
    navigation: Array.from(document.querySelectorAll('nav a[href]')).filter(seen).length,
    hiddenLinks: hidden.slice(0, 5).map((link) => link.outerHTML.slice(0, 120)),
  };
}

const look = (page: Page) => page.evaluate(whatIsSeen);

test.concurrent.for(onePerTemplate)('with script off, %s can be read and left', async (address) => {
  const { heading, letters, navigation, hiddenLinks } = await site.open(address, { javaScriptEnabled: false }, look);
  expect(heading).toBe(true);
  expect(letters).toBeGreaterThan(10);
  expect(navigation).toBeGreaterThanOrEqual(3);
  expect(hiddenLinks).toEqual([]);
});
