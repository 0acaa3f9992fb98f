import fs from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ANSWER_COLUMNS } from '#publish/lookup/csv.ts';
import { plainRecords } from '../fixtures/lookup-folder.ts';
import { answer, ask, choose, lookupVisit, LOOKUP, MANIFESTS, result, SHARDS, submit } from './lookup-page.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const visit = lookupVisit(site);
const OFFLINE = '现在无法查询';
const STALE = '请刷新页面再查';

describe.concurrent('what could not be looked up is never “none”', () => {
  const cannot = (spoil: (page: Page) => Promise<unknown>, question = '欧阳不在册'): Promise<string | null> =>
    visit({}, async (page) => {
      await spoil(page);
      const heading = await ask(page, question);
      expect(await result(page).textContent()).toContain('这不是“没有查到”');
      return heading;
    });

  test.each([
    ['manifest', MANIFESTS],
    ['shard', SHARDS],
  ] as const)('no network: %s', async (_, files) => {
    expect(await cannot((page) => page.route(files, (route) => route.abort()))).toBe(OFFLINE);
  });

  test.each(['zhangwei', '张', '东湖区'])('no network on the way to suggestions: %s', async (question) => {
    const words = /\/words\/[\w-]+\.json/u;
    expect(await cannot((page) => page.route(words, (route) => route.abort()), question)).toBe(OFFLINE);
  });

  test('half a file, a page in its place, a failing server, another file', async () => {
    const bodies = [
      { body: '{"format":1,"se' },
      { body: '<!doctype html>' },
      { status: 500, body: '{}' },
      { body: 'null' },
      { body: '[]' },
    ];
    for (const files of [MANIFESTS, SHARDS])
      for (const body of bodies) expect(await cannot((page) => page.route(files, (route) => route.fulfill(body)))).toBe(OFFLINE);
  });

  test('the program for the answer does not arrive', async () => {
    const lost = (page: Page) => page.route('**/_astro/roll-lookup-answer*.js', (route) => route.abort());
    const heading = await visit(
      {},
      (page) => ask(page, '张伟'),
      LOOKUP,
      (page) => void lost(page),
    );
    expect(heading).toBe(OFFLINE);
  });

  test('an index of another day asks to refresh', async () => {
    const gone = { status: 404, body: '' };
    expect(await cannot((page) => page.route(MANIFESTS, (route) => route.fulfill(gone)))).toBe(STALE);
    expect(await cannot((page) => page.route(SHARDS, (route) => route.fulfill(gone)))).toBe(STALE);
  });

  test('a status or a roll without words is no answer', async () => {
    for (const [from, to] of [
      ['"active"', '"cancelled"'],
      ['"title"', '"titel"'],
    ] as const) {
      const spoil = (page: Page) =>
        page.route(SHARDS, async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({ body: text.replaceAll(from, to), contentType: 'application/json' });
        });
      expect(await cannot(spoil, '张伟')).toBe(OFFLINE);
    }
  });

  test('after a failure the next press asks again', async () => {
    await visit({}, async (page) => {
      await page.route(MANIFESTS, (route) => route.abort());
      expect(await ask(page, '张伟')).toBe(OFFLINE);
      await page.unroute(MANIFESTS);
      await submit(page, '张伟');
      await result(page).locator('h2', { hasText: '完全一致' }).waitFor();
    });
  });

  test('an answer that comes late for another question is not shown', async () => {
    await visit({}, async (page) => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(SHARDS, async (route) => held.then(() => route.continue()));
      await submit(page, '张伟');
      await submit(page, '欧阳不在册');
      release();
      expect(await answer(page)).toContain('欧阳不在册');
      await page.waitForTimeout(200);
      expect(await answer(page)).toContain('欧阳不在册');
    });
  });
});

describe.concurrent('the answer as a file', () => {
  test('holds what is shown, in the columns that may leave, and harms no spreadsheet', async () => {
    const shown = plainRecords('content').filter(({ name, roll }) => name === '张伟' && roll.year === 2025);
    await visit({}, async (page) => {
      await page.route(SHARDS, async (route) => {
        const text = await (await route.fetch()).text();
        await route.fulfill({ body: text.replaceAll('"老街渡口临时渡运组"', '"=HYPERLINK(\\"x\\"),y"'), contentType: 'application/json' });
      });
      await ask(page, '张伟');
      await choose(page, 'year', '2025');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/u }).click()]);
      expect(download.suggestedFilename()).toBe('名单查询-张伟.csv');
      const text = fs.readFileSync(await download.path(), 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
      expect(head).toHaveLength(ANSWER_COLUMNS.length);
      expect(head!.slice(0, 3)).toEqual(['姓名或集体', '荣誉', '星级']);
      const numbers = rows.map((row) => row[ANSWER_COLUMNS.indexOf('number')]);
      expect(numbers.toSorted()).toEqual(shown.map(({ number }) => number).toSorted());
      expect(rows.map((row) => row[ANSWER_COLUMNS.indexOf('unit')])).toContain(`'=HYPERLINK("x"),y`);
      const addresses = rows.map((row) => row[ANSWER_COLUMNS.indexOf('address')]!);
      expect(addresses.every((address) => /^https?:\/\/[^/]+\/honors\/[\w-]+\/#[A-Z0-9-]+$/u.test(address))).toBe(true);
    });
  });
});

describe.concurrent('without script', () => {
  test('the page says why and leads to the rolls by year, kind and level', async () => {
    await site.open(LOOKUP, { javaScriptEnabled: false }, async (page) => {
      const callout = page.locator('.without-script');
      for (const href of ['/honors/', '/honors/years/2025/', '/honors/kinds/star/', '/honors/levels/county/'])
        expect(await callout.locator(`a[href="${href}"]`).isVisible()).toBe(true);
      expect(await page.locator('roll-lookup').isVisible()).toBe(false);
      expect(await page.locator('.late').isVisible()).toBe(false);
    });
  });

  test('a script that never comes is told after a while', async () => {
    await site.open(
      LOOKUP,
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
