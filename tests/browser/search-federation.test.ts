/** Three sites on ports of their own: one that asks, one that answers, one that is down or slow. */
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/site-server/serve-site.ts';
import { outDir } from '../../src/files/paths.ts';
import { theChromium, withPage } from './chromium.ts';
import { theSite } from './site.ts';

interface Partner {
  name: string;
  url: string;
}

/** The built site once more, with other partners in its page and in its policy: a copy of two files, links to the rest. */
function siteWith(partners: readonly Partner[]): string {
  const [from, to] = [path.resolve(outDir()), fs.mkdtempSync(path.join(os.tmpdir(), 'partners-'))];
  for (const name of fs.readdirSync(from))
    if (name !== 'search' && name !== 'csp-connect.json') fs.symlinkSync(path.join(from, name), path.join(to, name));
  const html = fs.readFileSync(path.join(from, 'search/index.html'), 'utf8');
  const told = JSON.stringify(partners).replaceAll('"', '&quot;');
  const list = (place: number): string =>
    `<section class="hits" data-list="partner-${place}" data-most="20" hidden><h2>${partners[place]!.name}<span data-count></span></h2><pagefind-results instance="partner-${place}" data-site="${partners[place]!.url}" hide-sub-results></pagefind-results></section>`;
  const changed = html
    .replace(/data-partners="[^"]*"/u, `data-partners="${told}"`)
    .replace(/<p class="meta" data-missing/u, `${partners.map((_, place) => list(place)).join('')}$&`);
  fs.mkdirSync(path.join(to, 'search'));
  fs.writeFileSync(path.join(to, 'search/index.html'), changed);
  fs.writeFileSync(path.join(to, 'csp-connect.json'), JSON.stringify(partners.map(({ url }) => new URL(url).origin)));
  return to;
}

/** Takes the question and never answers. */
async function silentServer(): Promise<{ url: string; close(): void }> {
  const server = http.createServer(() => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

let browser: Browser;
let partner: RunningSite;
const running: { close(): unknown }[] = [];

beforeAll(async () => {
  [browser, partner] = await Promise.all([theChromium(), theSite()]);
});
afterAll(async () => {
  for (const each of running) await each.close();
});

async function asked<Result>(partners: readonly Partner[], use: (page: Page) => Promise<Result>): Promise<Result> {
  const site = await serveSite({ dir: siteWith(partners) });
  running.push(site);
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    return await withPage(context, async (page) => {
      await page.goto(`${site.url}/search/?q=${encodeURIComponent('急救')}`);
      return use(page);
    });
  } finally {
    await context.close();
  }
}

const own = (page: Page) => page.locator('[data-list="stories"] mark').first();
const missing = (page: Page) => page.locator('[data-missing]:not([hidden])');

describe('the search of several sites', () => {
  test('shows what a partner has, under its name, with links to it', async () => {
    await asked([{ name: '邻省红十字会', url: partner.url }], async (page) => {
      await own(page).waitFor();
      const link = page.locator('[data-list="partner-0"] h3 a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^${partner.url}/`, 'u'));
      expect(Number(await page.locator('[data-list="partner-0"] [data-count]').textContent())).toBeGreaterThan(10);
      expect(await missing(page).count()).toBe(0);
    });
  });

  test('lives on when one is down and one never answers, and says which', async () => {
    const silent = await silentServer();
    running.push(silent);
    const down = await silentServer();
    down.close();
    const partners = [
      { name: '关着的站', url: down.url },
      { name: '邻省红十字会', url: partner.url },
      { name: '没有回音的站', url: silent.url },
    ];
    await asked(partners, async (page) => {
      await own(page).waitFor();
      await page.locator('[data-list="partner-1"] h3 a').first().waitFor();
      await missing(page).waitFor({ timeout: 15_000 });
      const told = (await missing(page).textContent())!;
      expect(told).toContain('关着的站');
      expect(told).toContain('没有回音的站');
      expect(told).not.toContain('邻省红十字会');
      expect(await page.locator('site-search [role="status"]').textContent()).toContain('找到');
    });
  });

  test('a partner whose index was written by another normaliser is named, not asked', async () => {
    const old = fs.mkdtempSync(path.join(os.tmpdir(), 'old-'));
    fs.mkdirSync(path.join(old, 'pagefind'));
    fs.writeFileSync(path.join(old, 'pagefind/bundles.json'), JSON.stringify({ format: 1, edition: 'older', engine: '', bundles: [] }));
    const site = await serveSite({ dir: old });
    running.push(site);
    await asked([{ name: '旧版站', url: site.url }], async (page) => {
      await own(page).waitFor();
      await missing(page).waitFor();
      expect(await missing(page).textContent()).toContain('旧版站');
    });
  });
});
