import path from 'node:path';
import { Hono } from 'hono';
import type { Desk } from '../protocol/desk.ts';
import { nameOf } from '../protocol/entry-name.ts';
import { picturesOf } from '../protocol/media.ts';
import type { DeskEnv } from './environment.ts';
import { Refused } from './refused.ts';

const TYPES: Partial<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** `/cms-api/media/<collection>/<id>/<file>`: a picture of the draft, else of main. With its version in the address it never changes. */
export function mediaRoute(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get('/:collection/:id/:file', async (c) => {
    const { collection, id, file } = c.req.param();
    const found = (await picturesOf(desk, nameOf({ collection, slug: id }))).find(({ name }) => name === file);
    const type = TYPES[path.extname(file)];
    const [bytes] = found && type ? await desk.store.blobs([found.oid]) : [];
    if (!found || !type || !bytes) throw new Refused(404, '没有这张照片。');
    const lasting = c.req.query('v') === found.oid;
    c.header('Cache-Control', lasting ? 'private, max-age=31536000, immutable' : 'private, no-cache');
    c.header('ETag', `"${found.oid}"`);
    if (c.req.header('If-None-Match') === `"${found.oid}"`) return c.body(null, 304);
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
  return app;
}
