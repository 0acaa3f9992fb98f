import { describe, expect, test } from 'vitest';
import { barriersOfMany } from './axe.ts';
import { onePerTemplate } from './pages.ts';
import { builtSite, type Visitor } from './site.ts';

const site = builtSite();

const APPEARANCES: Record<string, Visitor> = {
  'the dark theme of the system': { colorScheme: 'dark' },
  'elder mode': { reading: { elder: true } },
  'elder mode and the dark theme by choice': { reading: { elder: true, theme: 'dark' } },
  'the width of a desktop': { viewport: { width: 1280, height: 900 } },
};

describe.for(Object.entries(APPEARANCES))('in %s', ([, visitor]) => {
  const barriers = barriersOfMany();
  test.concurrent.for(onePerTemplate)('%s has no barrier', async (address) => {
    expect(await site.open(address, visitor, barriers)).toEqual([]);
  });
});

test('elder mode makes the text larger, and the page says so on its root', async () => {
  const size = (visitor: Visitor) =>
    site.open('/', visitor, (page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main')!).fontSize)));
  const marked = site.open('/', { reading: { elder: true } }, (page) => page.locator('html').getAttribute('data-elder'));
  expect(await size({ reading: { elder: true } })).toBeGreaterThan(await size({}));
  expect(await marked).not.toBeNull();
});

/** The ground of the page stands on the body or on the root. */
const paper = (): string => {
  const { backgroundColor } = getComputedStyle(document.body);
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : backgroundColor;
};

test('dark means dark', async () => {
  const brightness = (visitor: Visitor) =>
    site.open('/', visitor, async (page) => {
      const colour = await page.evaluate(paper);
      return Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    });
  expect(await brightness({ colorScheme: 'dark' })).toBeLessThan(await brightness({ colorScheme: 'light' }));
});
