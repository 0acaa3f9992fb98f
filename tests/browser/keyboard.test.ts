import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePerTemplate } from './pages.ts';
import { builtSite } from './site.ts';

const site = builtSite();

interface Focus {
  href: string | null;
  inView: boolean;
}

function focus(): Focus {
  const { activeElement } = document;
  const box = activeElement!.getBoundingClientRect();
  return {
    href: activeElement!.getAttribute('href'),
    inView: box.height > 1 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0,
  };
}

async function skip(page: Page): Promise<{ first: Focus; target: string }> {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(focus);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('main, main *'), undefined, { timeout: 2000 }).catch(() => undefined);
  return { first, target: await page.evaluate(() => document.activeElement!.id) };
}

test.concurrent.for(onePerTemplate)('on %s the first Tab shows the way past the navigation', async (address) => {
  expect(await site.open(address, {}, skip)).toEqual({ first: { href: '#main', inView: true }, target: 'main' });
});
