import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from './environment.ts';
import { Refused } from './refused.ts';

/** The hosts under which the gateway is known, with their port: `127.0.0.1:4321`. Asked at each request: the port is known late. */
export type Hosts = () => readonly string[];

/**
 * DNS rebinding: a page from elsewhere can make its own name point at this machine, but it cannot change the name that its
 * browser sends. Asked of every request, public pages too.
 */
export function knownHost(hosts: Hosts): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!hosts().includes(c.req.header('Host')?.toLowerCase() ?? '')) throw new Refused(421, '请用终端里显示的地址打开。');
    await next();
  };
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Another page on this machine (another port of localhost) counts as “same site”, so its requests carry our cookie. Browsers
 * say where a request comes from; what comes from elsewhere, or writes without saying, is refused.
 */
export function sameOrigin(): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const site = c.req.header('Sec-Fetch-Site') ?? 'none';
    if (site !== 'same-origin' && site !== 'none') throw new Refused(403, '这个请求来自别的网页，没有执行。');
    const isWrite = WRITES.has(c.req.method);
    if (isWrite && c.req.header('Origin') !== `http://${c.req.header('Host')}`) throw new Refused(403, '这个请求来自别的网页，没有执行。');
    await next();
  };
}
