import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ClaimShard } from '#domain/claim/shard.ts';
import { ACTIVE, answer, claimVisit, SHARDS } from './claim-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const visit = claimVisit(site);

describe('what cannot be verified is never “not found”', () => {
  const cannot = async (spoil: (page: Page) => Promise<unknown>): Promise<string | null> =>
    visit({}, async (page) => {
      await spoil(page);
      return answer(page, ACTIVE[0], '张伟');
    });

  test('no network', async () => {
    expect(await cannot((page) => page.route(SHARDS, (route) => route.abort()))).toBe('现在无法核验');
  });

  test('half a file, a page in its place, a failing server', async () => {
    const bodies = [{ body: '{"format":1,"edi' }, { body: '<!doctype html>' }, { status: 500, body: '{}' }, { body: 'null' }];
    for (const body of bodies) expect(await cannot((page) => page.route(SHARDS, (route) => route.fulfill(body)))).toBe('现在无法核验');
  });

  test('a page older than its files, or files older than their page', async () => {
    const age = (page: Page) => page.locator('claim-check').evaluate((check) => check.setAttribute('data-edition', 'older'));
    expect(await cannot(age)).toBe('请刷新页面');
    expect(await cannot((page) => page.route(SHARDS, (route) => route.fulfill({ status: 404, body: '' })))).toBe('请刷新页面');
  });

  test.each(['record', 'none', 'cancelled'])('a status that this page has no sentence for: %s', async (status) => {
    const words = await visit({}, async (page) => {
      await page.route(SHARDS, async (route) => {
        const text = await (await route.fetch()).text();
        await route.fulfill({ body: text.replaceAll('"status":"active"', `"status":"${status}"`), contentType: 'application/json' });
      });
      return answer(page, ...ACTIVE);
    });
    expect(words).toBe('现在无法核验');
  });

  test('a roll without a title', async () => {
    const words = await visit({}, async (page) => {
      await page.route(SHARDS, async (route) => {
        const shard = (await (await route.fetch()).json()) as ClaimShard;
        shard.rolls.rows.forEach((row) => row.splice(shard.rolls.columns.indexOf('title'), 1, null));
        await route.fulfill({ json: shard });
      });
      return answer(page, ...ACTIVE);
    });
    expect(words).toBe('现在无法核验');
  });
});

describe('without script', () => {
  test('the page says why and leads to the rolls', async () => {
    await site.open('/verify/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.without-script a[href="/honors/"]').isVisible()).toBe(true);
      expect(await page.locator('claim-check').isVisible()).toBe(false);
      expect(await page.locator('.late').isVisible()).toBe(false);
    });
  });

  test('a script that never comes is told after a while', async () => {
    await site.open(
      '/verify/',
      {},
      async (page) => {
        expect(await page.locator('.late').isVisible()).toBe(false);
        await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
        expect(await page.locator('.late').isVisible()).toBe(true);
      },
      (page) => void page.route('**/_astro/*.js', (route) => route.abort()),
    );
  });
});
