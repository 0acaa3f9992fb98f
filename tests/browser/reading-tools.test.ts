import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allAddresses } from './pages.ts';
import { builtSite, type Visitor } from './site.ts';

const site = builtSite();
const story = allAddresses.find((address) => /^\/stories\/[^/]+-\d+\/$/.test(address))!;

/** The scripts that a page asks for from now on. */
function scriptsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname)));
  return asked;
}

const chosen = (page: Page) =>
  page.evaluate(() => {
    const { elder, theme } = document.documentElement.dataset;
    return { elder, theme };
  });
const pressed = (page: Page) => page.locator('reading-tools [aria-pressed="true"]').allTextContents();
const press = (page: Page, value: string) => page.locator(`reading-tools button[value="${value}"]`).click();

async function visit<Result>(address: string, visitor: Visitor, use: (page: Page, asked: string[]) => Promise<Result>): Promise<Result> {
  let asked: string[] = [];
  const before = (page: Page) => void (asked = scriptsAskedFor(page));
  return site.open(address, visitor, (page) => use(page, asked), before);
}

describe('a story', () => {
  test('fetches no script before a reader presses something', async () => {
    expect(await visit(story, {}, async (_, asked) => asked)).toEqual([]);
  });

  test('fetches the switches at the first press, which already counts', async () => {
    const asked = await visit(story, {}, async (page, asked) => {
      await press(page, 'elder');
      await page.waitForSelector('html[data-elder]');
      expect(await pressed(page)).toEqual(['长者模式', '跟随系统']);
      await press(page, 'elder');
      expect(await chosen(page)).toEqual({});
      return asked;
    });
    expect(asked).toHaveLength(1);
  });
});

test('large type and theme stay on the next page, which fetches nothing for it', async () => {
  await visit(story, {}, async (page) => {
    await press(page, 'elder');
    await page.waitForSelector('html[data-elder]');
    await press(page, 'dark');
    const asked = scriptsAskedFor(page);
    await page.goto(new URL('/stories/', page.url()).href);
    expect(await chosen(page)).toEqual({ elder: '', theme: 'dark' });
    expect(await pressed(page)).toEqual(['长者模式', '深色']);
    expect(asked).toEqual([]);
  });
});

test('the switches work from the keyboard, and the focus stays', async () => {
  await visit(story, {}, async (page) => {
    await page.locator('reading-tools button[value="light"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[data-theme="light"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('light');
  });
});

test('back to the system’s theme leaves nothing stored', async () => {
  await visit(story, {}, async (page) => {
    await press(page, 'dark');
    await page.waitForSelector('html[data-theme="dark"]');
    await press(page, 'auto');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

/** Runs in the page before all else: notes what the root says when the first element of the body comes. */
function watchBody(): void {
  const seen = new MutationObserver(() => {
    if (!document.body) return;
    seen.disconnect();
    const { elder, theme } = document.documentElement.dataset;
    Object.assign(globalThis, { atFirst: { elder, theme } });
  });
  seen.observe(document, { childList: true, subtree: true });
}

test('the choice is there before the first paint', async () => {
  await visit(story, { alone: true, reading: { elder: true, theme: 'dark' } }, async (page) => {
    await page.addInitScript(watchBody);
    await page.reload();
    expect(await page.evaluate(() => (globalThis as unknown as { atFirst: object }).atFirst)).toEqual({ elder: '', theme: 'dark' });
  });
});

function blockStorage(): void {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

test('where storage is blocked the switches still work on this page', async () => {
  await visit(story, { alone: true }, async (page) => {
    await page.addInitScript(blockStorage);
    await page.reload();
    await press(page, 'elder');
    await page.waitForSelector('html[data-elder]');
    await press(page, 'elder');
    expect(await chosen(page)).toEqual({});
  });
});

test('a module that did not arrive is asked for again at the next press', async () => {
  await visit(story, {}, async (page) => {
    await page.route('**/reading-tools*.js', (route) => route.abort());
    await press(page, 'elder');
    await page.waitForFunction(() => document.querySelector('reading-tools')!.hasAttribute('data-module'));
    await page.unroute('**/reading-tools*.js');
    await press(page, 'elder');
    await page.waitForSelector('html[data-elder]');
  });
});

test('with script off no button stands there that could do nothing', async () => {
  await visit(story, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('reading-tools').isVisible()).toBe(false);
    expect(await page.locator('read-aloud').isVisible()).toBe(false);
  });
});
