import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onePerKind } from './pages.ts';
import { builtSite, NARROWEST, type Visitor } from './site.ts';

const site = builtSite();

/** The page's width, and what sticks out of it, so that the test says whom to blame. */
function overflow(): { width: number; beyond: string[] } {
  const edge = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const inScroller = (element: Element): boolean => {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
      if (scrolls(parent)) return true;
    return false;
  };
  const end = (element: Element): number => element.getBoundingClientRect().left + Math.max(element.clientWidth, element.scrollWidth);
  const out = Array.from(document.body.querySelectorAll('*')).filter(
    (element) => end(element) > edge + 1 && !scrolls(element) && !inScroller(element),
  );
  const name = ({ tagName, className, textContent }: Element): string =>
    `<${tagName.toLowerCase()} class="${className}"> ${textContent?.trim().slice(0, 30)}`;
  return { width: document.documentElement.scrollWidth, beyond: out.slice(0, 5).map(name) };
}

const measure = (page: Page) => page.evaluate(overflow);

const READERS: Record<string, Visitor> = { 'as it comes': {}, 'in elder mode': { reading: { elder: true } } };

describe.for(Object.entries(READERS))('320 points wide, %s', ([, visitor]) => {
  test.concurrent.for(onePerKind)('%s needs no scrolling sideways', async (address) => {
    expect(await site.open(address, { viewport: NARROWEST, ...visitor }, measure)).toEqual({ width: NARROWEST.width, beyond: [] });
  });
});
