import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aGateway, ask, PretendedDesk, type TestGateway } from '../fixtures/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway.close());

describe('the one-time address', () => {
  test('lets one browser in, and nobody after it', async () => {
    const answer = await ask(gateway.url, new URL(gateway.addresses[0]!).pathname + new URL(gateway.addresses[0]!).search);
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('of a browser that is let in already leads on to the desk', async () => {
    const { status, headers } = await gateway.desk.get('/admin/?token=used');
    expect([status, headers.location]).toEqual([303, '/admin/']);
  });

  test('gives a cookie that no script reads and no other site sends', async () => {
    const fresh = gateway.addresses.at(-1)!;
    const { status, headers } = await ask(gateway.url, new URL(fresh).pathname + new URL(fresh).search);
    expect([status, headers.location]).toEqual([303, '/admin/']);
    expect(headers['set-cookie']![0]).toMatch(/^desk=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('is followed by a new one in the terminal, once, when somebody asks who has none', async () => {
    const before = gateway.addresses.length;
    for (let i = 0; i < 3; i++) expect((await ask(gateway.url, '/cms-api/session')).status).toBe(401);
    expect(gateway.addresses).toHaveLength(before + 1);
    const login = (token: string) => new PretendedDesk(gateway.url).post('/cms-api/login', { token });
    expect((await login('wrong')).status).toBe(401);
    const { status, json } = await login(gateway.addresses.at(-1)!);
    expect([status, json.user.name, json.mode]).toEqual([200, '周以宁', 'local']);
    expect((await login(gateway.addresses.at(-1)!)).status).toBe(401);
  });

  test.each(['', '%00', '__proto__', 'é'.repeat(43), 'a'.repeat(5000)])('%j is none', async (token) => {
    expect((await ask(gateway.url, `/admin/?token=${encodeURIComponent(token)}`)).status).toBe(401);
  });
});

describe('a session', () => {
  const HOUR = 60 * 60 * 1000;
  beforeEach(() => void (gateway.clock.ahead = 0));

  test('ends when nobody used it for twelve hours', async () => {
    gateway.clock.ahead = 12.1 * HOUR;
    const { status, json } = await gateway.desk.get('/cms-api/session');
    expect([status, json.error]).toEqual([401, expect.stringContaining('登录已过期')]);
    expect((await gateway.desk.call('info')).status).toBe(401);
    gateway.clock.ahead = 0;
    expect((await gateway.desk.get('/cms-api/session')).status).toBe(200);
  });

  test('goes on while it is used', async () => {
    gateway.clock.ahead = 11 * HOUR;
    const { headers } = await gateway.desk.get('/cms-api/session');
    gateway.clock.ahead = 22 * HOUR;
    const cookie = headers['set-cookie']![0]!.split(';')[0]!;
    expect((await ask(gateway.url, '/cms-api/session', { headers: { Cookie: cookie } })).status).toBe(200);
  });

  test('outlives a restart, with its secret; its key is for this user only', async () => {
    await gateway.restart();
    expect((await gateway.desk.call('info')).status).toBe(200);
    expect(fs.statSync(path.join(gateway.dir, 'desk', 'session.key')).mode & 0o777).toBe(0o600);
  });

  test('is over when the editor leaves', async () => {
    const { headers } = await gateway.desk.post('/cms-api/logout', {});
    expect(headers['set-cookie']![0]).toMatch(/^desk=; Max-Age=0/);
  });
});
