import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { compression } from '#files/serve/compression.ts';
import type { DeskEnv } from './environment.ts';

/** What research/cms.md §6 measured that Decap needs; the three build patches make `unsafe-eval` superfluous. */
const deskHeaders = (): MiddlewareHandler =>
  secureHeaders({
    strictTransportSecurity: false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'SAMEORIGIN',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      connectSrc: ["'self'", 'blob:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  });

/** Astro's names carry the hash of what they hold. */
const HASHED = /^\/admin\/_astro\//u;

const caching: MiddlewareHandler = async (c, next) => {
  await next();
  const lasting = c.res.ok && HASHED.test(c.req.path);
  c.res.headers.set('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
};

const NOT_BUILT = `<!doctype html><html lang="zh-Hans-CN"><meta charset="utf-8"><title>编辑台还没有建好</title>
<p>编辑台还没有建好。请在终端里运行 npm start；它会先建好编辑台，再给出编辑地址。</p></html>`;

/** The files of the build, from when there is one: the desk may be built while the gateway runs. */
function builtFiles(root: string): MiddlewareHandler {
  let files: MiddlewareHandler | undefined;
  return (c, next) => {
    if (!files && !fs.existsSync(root)) return next();
    files ??= serveStatic({ root, precompressed: true, rewriteRequestPath: (address) => address.replace(/^\/admin/u, '') || '/' });
    return files(c, next);
  };
}

/** `/admin/`: the built desk. Its pages hold no content, so it needs no session: what it asks for does. */
export function deskFiles(deskDir: string): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use('/admin/*', deskHeaders(), compression(), etag({ weak: true }), caching);
  app.get('/admin', (c) => c.redirect('/admin/', 301));
  app.use('/admin/*', builtFiles(deskDir));
  app.get('/admin/', (c) => (fs.existsSync(path.join(deskDir, 'index.html')) ? c.notFound() : c.html(NOT_BUILT, 503)));
  return app;
}
