import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY, markdown } from '../fixtures/content-folder.ts';
import { story } from '../fixtures/inputs.ts';
import { aGateway, ask, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

const SAVE = JSON.stringify({
  action: 'persistEntry',
  params: { dataFiles: [{ path: STORY, raw: markdown({ ...story, title: '别处写的' }) }] },
});

/** A write in which everything is right, but for what a test spoils; `undefined` leaves a header out. */
function write(spoiled: Record<string, string | undefined> = {}, body = SAVE) {
  const { desk, url } = gateway;
  const right = { Cookie: desk.cookie, Origin: url, 'X-Desk': desk.csrf, 'Content-Type': 'application/json', ...spoiled };
  const headers = Object.fromEntries(Object.entries(right).filter(([, value]) => value !== undefined)) as Record<string, string>;
  return ask(url, '/cms-api/v1', { method: 'POST', headers, body });
}

const drafts = async () => (await gateway.desk.call('unpublishedEntries')).json;

describe('a page from elsewhere cannot write', () => {
  const OTHER = 'http://evil.example';
  test.each([
    ['a form on another site', { Origin: OTHER }, 403],
    ['another program on this machine', { Origin: 'http://127.0.0.1:1' }, 403],
    ['the same machine by its other name', { Origin: 'http://localhost:1' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['a request that does not say where it is from', { Origin: undefined }, 403],
    ['a cross-site request', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another port of this machine, which browsers call the same site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a page that does not know the secret', { 'X-Desk': undefined }, 403],
    ['a page that guesses the secret', { 'X-Desk': 'a'.repeat(43) }, 403],
    ['somebody who was not let in', { Cookie: undefined }, 401],
    ['a forged session', { Cookie: `desk=${'a'.repeat(22)}.9999999999999.${'b'.repeat(43)}` }, 401],
    ['text that a form may send unasked', { 'Content-Type': 'text/plain' }, 415],
    ['text that only looks like JSON', { 'Content-Type': 'text/plain; application/json' }, 415],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['nothing said of the body', { 'Content-Type': undefined }, 415],
    ['a name that was bent to this machine (DNS rebinding)', { Host: 'evil.example', Origin: OTHER }, 421],
    ['the right name with a wrong port', { Host: '127.0.0.1:1' }, 421],
    ['the name without its port', { Host: 'localhost' }, 421],
  ])('%s', async (_what, spoiled, status) => {
    const answer = await write(spoiled);
    expect(answer.status).toBe(status);
    expect(answer.json.error).toMatch(/\p{Script=Han}.*。$/u);
    expect(await drafts()).toEqual([]);
  });

  test('the desk itself can', async () => {
    expect((await write({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    expect(await drafts()).toEqual(['stories/2026-hc-0001']);
    await gateway.desk.call('deleteUnpublishedEntry', { collection: 'stories', slug: '2026-hc-0001' });
  });

  test('nor can it read: neither by a bent name nor from another port', async () => {
    const { cookie, csrf } = gateway.desk;
    for (const target of ['/cms-api/session', '/cms-api/lists/organizations.json', '/preview/stories/2026-hc-0001/', '/']) {
      expect((await ask(gateway.url, target, { headers: { Host: 'evil.example', Cookie: cookie } })).status).toBe(421);
      if (target === '/') continue;
      expect((await gateway.desk.get(target, { 'Sec-Fetch-Site': 'same-site', 'X-Desk': csrf })).status).toBe(403);
      expect((await ask(gateway.url, target)).status).toBe(401);
    }
  });

  test('no answer invites other origins', async () => {
    const { headers } = await gateway.desk.get('/cms-api/session', { Origin: OTHER });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const asked = await ask(gateway.url, '/cms-api/v1', {
      method: 'OPTIONS',
      headers: { Origin: OTHER, 'Access-Control-Request-Method': 'POST' },
    });
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('what a body may be', () => {
  test('one megabyte, or sixty-four where pictures and rolls come along', async () => {
    const call = (action: string, bytes: number) => write({}, JSON.stringify({ action, params: { path: STORY, more: 'x'.repeat(bytes) } }));
    expect((await call('getEntry', 2 * 1024 * 1024)).status).toBe(413);
    const { status, json } = await call('persistEntry', 65 * 1024 * 1024);
    expect([status, json.error]).toEqual([413, expect.stringContaining('64 MB')]);
  });

  test('JSON in UTF-8 and nothing else', async () => {
    for (const body of ['', '{', '[1', 'undefined', '\uFEFF{}{}']) expect((await write({}, body)).status).toBe(400);
    const invalid = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    const { desk, url } = gateway;
    const headers = { Cookie: desk.cookie, Origin: url, 'X-Desk': desk.csrf, 'Content-Type': 'application/json' };
    expect((await ask(url, '/cms-api/v1', { method: 'POST', headers, body: invalid })).status).toBe(400);
  });
});

describe('what stands before the pages', () => {
  test('health is told without a session, and nothing else with it', async () => {
    const { status, json } = await ask(gateway.url, '/healthz');
    const site = { ready: true, publishing: 0, following: false, failed: false };
    expect([status, json]).toEqual([
      200,
      { ok: true, head: expect.stringMatching(/^[0-9a-f]{40}$/), drafts: 0, uptime: expect.any(Number), site },
    ]);
  });

  test('a desk or a site that is not built says so', async () => {
    for (const [target, word] of [
      ['/admin/', '编辑台还没有建好'],
      ['/', '网站还没有建好'],
    ] as const) {
      const { status, text } = await gateway.desk.get(target);
      expect([status, text]).toEqual([503, expect.stringContaining(word)]);
    }
  });

  test('the desk runs its own scripts only, the site nobody’s frame, a preview the desk’s', async () => {
    const files = {
      'admin/index.html': '<p>编辑台',
      'admin/_astro/a.b1.js': 'a()',
      'dist/index.html': '<p>首页',
      'dist/x/index.html': '<p>',
    };
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(gateway.dir, name)), { recursive: true });
      fs.writeFileSync(path.join(gateway.dir, name), text);
    }
    await gateway.restart();
    const policy = async (target: string) => String((await gateway.desk.get(target)).headers['content-security-policy']);
    expect(await policy('/admin/')).toMatch(/script-src 'self';.*frame-ancestors 'self'/);
    expect(await policy('/')).toContain("frame-ancestors 'none'");
    expect(await policy('/preview/stories/2026-hc-0001/')).toContain("frame-ancestors 'self'");
    expect(await policy('/cms-api/session')).toContain("default-src 'none'");
    expect((await gateway.desk.get('/admin/_astro/a.b1.js')).headers['cache-control']).toContain('immutable');
    expect((await gateway.desk.get('/admin/')).headers['cache-control']).toBe('no-cache');
    expect((await gateway.desk.get('/admin')).headers.location).toBe('/admin/');
    expect((await gateway.desk.get('/x')).headers.location).toBe('/x/');
    for (const target of ['/admin/../desk/session.key', '/admin/%2e%2e/desk/session.key', '/..%2fdesk/session.key'])
      expect((await gateway.desk.get(target)).status).toBeGreaterThanOrEqual(400);
  });
});

test('each write and each refusal is one line that names nobody and tells no content', async () => {
  const before = gateway.log.length;
  await write();
  await gateway.desk.call('getEntry', { path: STORY });
  await write(
    {},
    JSON.stringify({ action: 'persistEntry', params: { dataFiles: [{ path: '../林知夏.md', raw: '她的电话 13812345678' }] } }),
  );
  const [saved, refused, ...more] = gateway.log.slice(before);
  expect(saved).toMatchObject({
    action: 'persistEntry',
    target: STORY,
    result: 'done',
    status: 200,
    ms: expect.any(Number),
    who: expect.any(String),
  });
  expect(refused).toMatchObject({ action: 'persistEntry', result: 'refused', status: 422 });
  expect(more).toEqual([]);
  expect(JSON.stringify(gateway.log)).not.toMatch(/林知夏|周以宁|13812345678/u);
});
