import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, serveSiteNear, type RunningSite } from './serve-site.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-site-'));
const dir = path.join(root, 'dist');
const HOME = `<!doctype html><title>首页</title><p>${'志愿者'.repeat(400)}</p>`;
const FILES: Record<string, string> = {
  'index.html': HOME,
  '404.html': '<!doctype html><title>没有这一页</title>',
  'stories/2026-hz-0001/index.html': '<!doctype html><title>事迹</title>',
  'data/v1/honors.csv': '编号,姓名',
  'data/v1/honors.json': '{}',
  'feed.xml': '<feed/>',
  'site.webmanifest': '{}',
  'media/a1.avif': 'x',
  'honors/lookup/b9d6ba974b/names.json': '{}',
  'honors/lookup/b9d6ba974b/names/0-aB_-1c.json': '{}',
  'honors/lookup/index.html': HOME,
  'data/说明.txt': '说明',
  'csp-hashes.json': '["sha256-abc="]',
};
let site: RunningSite;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
  fs.writeFileSync(path.join(root, 'secret.txt'), 'secret');
  site = await serveSite({ dir });
});
afterAll(async () => {
  await site.close();
  fs.rmSync(root, { recursive: true });
});

/** `fetch` tidies `..` out of an address before it leaves; an attacker's client does not. */
function raw(
  target: string,
  headers: http.OutgoingHttpHeaders = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = http.get(site.url, { path: target, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on('error', reject);
  });
}

test('a page answers at its clean address', async () => {
  const response = await fetch(`${site.url}/stories/2026-hz-0001/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('事迹');
});

test('a folder without its slash is sent on, with its question kept', async () => {
  const response = await fetch(`${site.url}/stories/2026-hz-0001?q=1`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/stories/2026-hz-0001/?q=1');
});

test('an unknown address shows the 404 page and says 404', async () => {
  const response = await fetch(`${site.url}/nothing/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('没有这一页');
});

test.for([
  ['/data/v1/honors.csv', 'text/csv; charset=utf-8'],
  ['/data/v1/honors.json', 'application/json; charset=utf-8'],
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/media/a1.avif', 'image/avif'],
  [`/data/${encodeURIComponent('说明')}.txt`, 'text/plain; charset=utf-8'],
] as const)('%s has its type', async ([address, type]) => {
  const response = await fetch(site.url + address);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('what carries a hash is kept for ever, a page is asked for again each time', async () => {
  const picture = await fetch(`${site.url}/media/a1.avif`);
  const page = await fetch(`${site.url}/`);
  expect(picture.headers.get('cache-control')).toContain('immutable');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await fetch(`${site.url}/`, { headers: { 'If-None-Match': page.headers.get('etag')! } });
  expect(again.status).toBe(304);
});

test.for([
  ['/honors/lookup/b9d6ba974b/names/0-aB_-1c.json', 'public, max-age=31536000, immutable'],
  ['/honors/lookup/b9d6ba974b/names.json', 'no-cache'],
  ['/honors/lookup/b9d6ba974b/names/0-gone.json', 'no-cache'],
  ['/honors/lookup/', 'no-cache'],
] as const)('of the look-up only a shard is kept for ever: %s', async ([address, caching]) => {
  expect((await fetch(site.url + address)).headers.get('cache-control')).toBe(caching);
});

test.for([
  ['br', zlib.brotliDecompressSync],
  ['gzip', zlib.gunzipSync],
] as const)('text travels compressed (%s), the second time too', async ([encoding, unpack]) => {
  for (const time of ['first', 'second']) {
    const { headers, body } = await raw('/', { 'Accept-Encoding': encoding, 'X-Time': time });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(unpack(body).toString()).toBe(HOME);
  }
  expect((await raw('/media/a1.avif', { 'Accept-Encoding': encoding })).headers['content-encoding']).toBeUndefined();
});

test('every answer carries the security headers, also a 404', async () => {
  for (const address of ['/', '/nothing/']) {
    const { headers } = await fetch(site.url + address);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  }
});

test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/stories/../../secret.txt',
  '/..%5csecret.txt',
  '//etc/passwd',
  '/%00',
  '/%',
])('nothing outside the folder is served: %s', async (address) => {
  const { status, body } = await raw(address);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body.toString()).not.toContain('secret');
});

test('a taken port gives way to the next free one', async () => {
  const port = Number(new URL(site.url).port);
  const second = await serveSiteNear({ dir, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
