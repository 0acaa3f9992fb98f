import { describe, expect, test } from 'vitest';
import { answered, input, sections, status } from './search-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();

describe.concurrent('a search that cannot be made is no “not found”', () => {
  test('without WebAssembly it says so and leads to the indexes, instead of waiting for ever', async () => {
    await site.open('/', {}, async (page) => {
      await page.route('**/search/**', async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy']!.replace(" 'wasm-unsafe-eval'", '');
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
      await page.goto(new URL('/search/?q=急救', page.url()).href);
      await answered(page);
      expect(await status(page).textContent()).toContain('WebAssembly');
      expect(await sections(page).count()).toBe(0);
      expect(await page.locator('.link-list a[href="/stories/"]').isVisible()).toBe(true);
    });
  });

  test.for(['**/pagefind/bundles.json', '**/pagefind-component-ui.js', '**/pagefind/*/engine-*/pagefind.js'])(
    'nor without %s',
    async (file) => {
      await site.open('/', {}, async (page) => {
        await page.route(file, (route) => route.abort());
        await page.goto(new URL('/search/?q=急救', page.url()).href);
        await answered(page);
        expect(await status(page).textContent()).toContain('这不是“没有找到”');
      });
    },
  );

  test('nor when only a part of the index does not come, and it is asked for again', async () => {
    await site.open('/', { alone: true }, async (page) => {
      await page.context().route('**/index/*.pf_index', (route) => route.abort());
      await page.goto(new URL('/search/?q=急救', page.url()).href);
      await answered(page);
      expect(await status(page).textContent()).toContain('这不是“没有找到”');
      await page.context().unroute('**/index/*.pf_index');
      await input(page).fill('急救包');
      await page.locator('[data-list="stories"] mark').first().waitFor();
    });
  });

  test('nor when the network goes after the page has come, and it asks again when it is back', async () => {
    await site.open('/search/?q=急救', { alone: true }, async (page) => {
      await answered(page);
      await page.context().setOffline(true);
      await input(page).fill('楼道志愿');
      await page.waitForFunction(() => document.querySelector('site-search[data-failed]'));
      expect(await status(page).textContent()).toContain('这不是“没有找到”');
      await page.context().setOffline(false);
      await input(page).fill('楼道');
      await page.locator('[data-list="stories"] mark').first().waitFor();
    });
  });

  test('an index of another normaliser is not asked', async () => {
    await site.open('/', {}, async (page) => {
      await page.route('**/pagefind/bundles.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), edition: '0000000000' } });
      });
      await page.goto(new URL('/search/?q=急救', page.url()).href);
      await answered(page);
      expect(await status(page).textContent()).toContain('请刷新页面');
    });
  });

  test('with script off the page says where else to look', async () => {
    await site.open('/search/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.without-script').isVisible()).toBe(true);
      expect(await page.locator('site-search form').isVisible()).toBe(false);
    });
  });
});

describe.concurrent('the search field of every page', () => {
  const scripts = (asked: readonly string[]): string[] => asked.filter((url) => /\.(?:js|pagefind)$|bundles/u.test(url));

  test('fetches nothing before it is entered, then the engine ahead', async () => {
    const asked: string[] = [];
    await site.open(
      '/stories/2023-slm-0001/',
      {},
      async (page) => {
        await page.waitForLoadState('networkidle');
        expect(scripts(asked)).toEqual([]);
        await page.locator('.header-search input').focus();
        await page.waitForFunction(() => document.querySelector('link[rel="prefetch"]'));
        expect(await page.locator('link[rel="prefetch"]').count()).toBe(5);
      },
      (page) => void page.on('request', (request) => void asked.push(request.url())),
    );
  });

  test('leads to the answer, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await site.open('/', { javaScriptEnabled }, async (page) => {
        await page.locator('.header-search input').fill('急救');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/search\/\?q=/u);
      });
    }
  });
});
