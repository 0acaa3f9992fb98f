import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compression } from '#files/serve/compression.ts';

/** A folder on loopback, compressed as ours is, without the headers under which stock Decap does not start. */
export async function servePlain(dir: string): Promise<{ url: string; close(): Promise<void> }> {
  const app = new Hono();
  app.use(compression());
  app.use(serveStatic({ root: dir }));
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
