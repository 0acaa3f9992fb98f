/** The roster widget in a page of its own, with a gateway that answers what it asks for. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, withPage } from '../chromium.ts';

const PAGE = path.join(import.meta.dirname, 'roster-page');
/** What the desk is served with (research/cms.md §6). */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; object-src 'none'; base-uri 'none'";
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const LISTS: Record<string, unknown> = {
  '/cms-api/session': { mode: 'local', user: { name: '周以宁' }, csrf: 'x' },
  '/cms-api/lists/organizations.json': [
    { id: 'dh', name: '东湖区红十字会', level: 'county', kind: 'society', prefix: 'DH' },
    { id: 'sl', name: '示例市红十字会', level: 'city', kind: 'society', prefix: 'SL' },
  ],
  '/cms-api/lists/schemes.json': [],
};

/** As the desk is built. Vitest calls itself “test”, for which React would bring its slow half along. */
const config = (outDir: string): InlineConfig => ({
  root: PAGE,
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: { outDir, emptyOutDir: true },
});

interface Served {
  url: string;
  /** What main holds, as the field `conferrals` of the entry; null where the roll is new. */
  publish(csv: string | null, stage?: string): void;
  close(): Promise<void>;
}

async function serve(dir: string): Promise<Served> {
  let onMain: string | null = null;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const answer = pathname === '/cms-api/v1' ? { data: onMain } : LISTS[pathname];
    response.setHeader('Content-Security-Policy', POLICY);
    if (answer !== undefined) {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
      return;
    }
    const file = path.join(dir, pathname === '/' ? 'index.html' : pathname);
    if (!fs.existsSync(file)) response.writeHead(404).end();
    else response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(fs.readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (csv, stage = 'final') => (onMain = csv === null ? null : JSON.stringify({ stage, conferrals: csv })),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

export interface RosterDesk {
  /** A fresh page with these rows in the form; `onMain`: the rows that are published. */
  open<Result>(
    given: { value?: string; onMain?: string; viewport?: { width: number; height: number } },
    use: (page: Page) => Promise<Result>,
  ): Promise<Result>;
}

/** Builds the page once for a file of tests. */
export function rosterDesk(): RosterDesk {
  let browser: Browser;
  let served: Served;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'roster-'));
  beforeAll(async () => {
    await build(config(dir));
    [served, browser] = await Promise.all([serve(dir), launchChromium()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    fs.rmSync(dir, { recursive: true });
  });
  const open: RosterDesk['open'] = async ({ value, onMain, viewport = { width: 1440, height: 1000 } }, use) => {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    served.publish(onMain ?? null);
    try {
      return await withPage(context, async (page) => {
        await page.goto(served.url);
        await page.locator('.roster').waitFor();
        await page.evaluate(([csv, at]) => desk.open(csv ?? undefined, at ?? undefined), [value, onMain && 'rolls/x/roll.json'] as const);
        return use(page);
      });
    } finally {
      await context.close();
    }
  };
  return { open };
}

declare const desk: { open(value?: string, path?: string): void };
