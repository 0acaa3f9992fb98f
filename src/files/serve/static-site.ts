import fs from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { compression } from './compression.ts';
import { securityHeaders } from './security-headers.ts';

/** Names under these folders carry the hash of their content: what was fetched once never changes. */
const HASHED = /^\/(?:_astro|media|honors\/lookup\/\w+\/(?:names|units|words)|pagefind\/\w+\/[\w.-]+)\//;
/** Types that Hono leaves without a charset or does not know. */
const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

const typesAndCaching: MiddlewareHandler = async (c, next) => {
  await next();
  const type = TYPES[path.extname(c.req.path)];
  if (type && c.res.ok) c.res.headers.set('Content-Type', type);
  const lasting = c.res.ok && HASHED.test(c.req.path);
  c.res.headers.set('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  // The index of public pages is public: the search of another society's site may ask it.
  if (c.req.path.startsWith('/pagefind/')) c.res.headers.set('Access-Control-Allow-Origin', '*');
};

const isFolder = (name: string): boolean => fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `/stories` becomes `/stories/`: relative links and the canonical address count on the slash. */
const trailingSlash =
  (dir: string): MiddlewareHandler =>
  async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const plain = !pathname.endsWith('/') && !/[\\\0]|\/\.|%(?:00|2e|2f|5c)|\/\//i.test(pathname);
    if (plain && isFolder(path.join(dir, decodeURI(pathname)))) return c.redirect(`${pathname}/${search}`, 301);
    return next();
  };

/** A built site as Hono application: clean addresses, its own 404 page, and nothing from outside its folder. */
export function staticSite(dir: string): Hono {
  const app = new Hono();
  app.use(securityHeaders(dir), compression(), etag({ weak: true }), typesAndCaching, trailingSlash(dir));
  app.use(serveStatic({ root: dir, precompressed: true, allowPercentInPath: true }));
  app.notFound((c) => {
    const page = path.join(dir, '404.html');
    return fs.existsSync(page) ? c.html(fs.readFileSync(page, 'utf8'), 404) : c.text('404', 404);
  });
  app.onError((error, c) => c.text(error instanceof URIError ? '400' : '500', error instanceof URIError ? 400 : 500));
  return app;
}
