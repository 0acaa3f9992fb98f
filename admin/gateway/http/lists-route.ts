import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { dataset } from '#domain/division/dataset.ts';
import type { Desk } from '../protocol/desk.ts';
import type { DeskEnv } from './environment.ts';

async function schemes({ entries }: Desk): Promise<object[]> {
  const rows = await entries.all('schemes');
  return rows.flatMap(({ id, data, unreadable }) => (unreadable ? [] : [{ id, ...data }]));
}

/** The slim lists of /cms-api/lists: asked for once, then only whether they changed. */
export function listsRoute(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use(etag(), async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'private, no-cache');
  });
  app.get('/organizations.json', async (c) => c.json(await desk.entries.organizations()));
  app.get('/schemes.json', async (c) => c.json(await schemes(desk)));
  app.get('/divisions.json', (c) => c.json(Array.from(dataset, ([code, name]) => ({ code, name }))));
  return app;
}
