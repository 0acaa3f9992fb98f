/** The small widgets of the desk in a page of their own, with the lists that the gateway would give. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { PickOrganization } from '../../../admin/shared/api.ts';
import { allDivisions } from '../../../src/domain/division/division.ts';
import type { CollectionName } from '../../../src/domain/form/meta.ts';
import { launchChromium, withPage } from '../chromium.ts';

const PAGE = path.join(import.meta.dirname, 'widgets-page');
/** What the desk is served with (research/cms.md §6). */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob:; object-src 'none'; base-uri 'none'";
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const COUNTRY = 3_200;

const levelOf = (code: string): PickOrganization['level'] => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');

/** As many societies as the country has, one for each division. */
function societies(): PickOrganization[] {
  return allDivisions()
    .slice(0, COUNTRY)
    .map(({ code, name }) => ({
      id: `org-${code}`,
      name: `${name}红十字会`,
      kind: 'society',
      level: levelOf(code),
      division: code,
      ...(!code.endsWith('0000') && { parent: `org-${code.slice(0, 2)}0000` }),
    }));
}

const TEAM: PickOrganization = {
  id: 'blue-bay',
  name: '蓝湾红十字水上救援志愿服务队',
  short: '蓝湾救援队',
  kind: 'team',
  level: 'county',
  parent: 'org-330109',
  division: '330109',
};
const SCHEME = { id: 'strict', name: '从严的办法', levels: [{ star: 1, hours: 100, awardedBy: 'county' }] };

interface Gateway {
  url: string;
  /** Whether it answers at all. */
  isUp: boolean;
  close(): Promise<void>;
}

async function serve(dir: string): Promise<Gateway> {
  const lists: Record<string, unknown> = {
    '/cms-api/lists/organizations.json': [...societies(), TEAM],
    '/cms-api/lists/schemes.json': [SCHEME],
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const answer = lists[pathname];
    response.setHeader('Content-Security-Policy', POLICY);
    if (answer !== undefined && gateway.isUp) {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
      return;
    }
    const file = path.join(dir, pathname === '/' ? 'index.html' : pathname);
    if (answer !== undefined || !fs.existsSync(file)) response.writeHead(answer ? 503 : 404).end();
    else response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(fs.readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isUp: true,
    close: () => new Promise((done) => server.close(() => done())),
  };
  return gateway;
}

interface Given {
  data?: Record<string, unknown>;
  /** A widget that stands in no field of this form by itself. */
  also?: string;
  width?: number;
  isUp?: boolean;
}

export interface WidgetsDesk {
  /** A fresh form of a collection. */
  open<Result>(collection: CollectionName, given: Given, use: (page: Page) => Promise<Result>): Promise<Result>;
}

/** Builds the page once for a file of tests. */
export function widgetsDesk(): WidgetsDesk {
  let browser: Browser;
  let gateway: Gateway;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'widgets-'));
  beforeAll(async () => {
    await build({
      root: PAGE,
      configFile: false,
      logLevel: 'error',
      // As the desk is built, whatever the tests run as.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: { outDir: dir, emptyOutDir: true },
    });
    [gateway, browser] = await Promise.all([serve(dir), launchChromium()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
    fs.rmSync(dir, { recursive: true });
  });
  const open: WidgetsDesk['open'] = async (collection, { data = {}, also, width = 1440, isUp = true }, use) => {
    const context = await browser.newContext({
      viewport: { width, height: 1000 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    gateway.isUp = isUp;
    const asked = new URLSearchParams({ form: collection, data: JSON.stringify(data), ...(also && { also }) });
    try {
      return await withPage(context, async (page) => {
        await page.goto(`${gateway.url}/?${asked}`);
        await page.locator('.desk-widget').first().waitFor();
        return use(page);
      });
    } finally {
      await context.close();
    }
  };
  return { open };
}
