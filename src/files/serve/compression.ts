import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

/** Brotli 5 is what a web server can afford on the fly: 0.2 ms a page, 9 % larger than level 11 (research/astro.md §8). */
export const BROTLI_LEVEL = 5;
const SMALLEST = 1024;
/** Compressed bodies that are kept; a gateway that publishes for months would otherwise keep each page it ever had. */
const KEPT_BYTES = 64 * 1024 * 1024;
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:json|xml|wasm|manifest\+json|ld\+json|atom\+xml|rss\+xml|feed\+json))/;

export const brotli = (body: Buffer): Promise<Buffer> =>
  promisify(zlib.brotliCompress)(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } });
const gzip = (body: Buffer): Promise<Buffer> => promisify<Buffer, Buffer>(zlib.gzip)(body);

/** Hono's own middleware knows gzip only, and the budgets of check-site are counted in brotli. */
function encodingFor(c: Context): 'br' | 'gzip' | undefined {
  const { headers, status } = c.res;
  if (status === 206 || status === 304 || c.req.method === 'HEAD' || headers.has('Content-Encoding')) return undefined;
  if (!COMPRESSIBLE.test(headers.get('Content-Type') ?? '')) return undefined;
  const accepted = c.req.header('Accept-Encoding') ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function replaceBody(c: Context, body: Buffer, encoding?: string): void {
  c.res = new Response(new Uint8Array(body), c.res);
  if (!encoding) return;
  c.res.headers.set('Content-Encoding', encoding);
  c.res.headers.set('Content-Length', String(body.length));
  c.res.headers.append('Vary', 'Accept-Encoding');
}

/** What was compressed lately. When it is full it starts anew: the next visit of each page compresses it again. */
class Kept {
  readonly bodies = new Map<string, Buffer>();
  bytes = 0;

  set(key: string, body: Buffer): void {
    if (this.bytes + body.length > KEPT_BYTES) {
      this.bodies.clear();
      this.bytes = 0;
    }
    this.bodies.set(key, body);
    this.bytes += body.length;
  }
}

/** Compresses text, once for each version of a file: the ETag names the version. */
export function compression(): MiddlewareHandler {
  const kept = new Kept();
  return async (c, next) => {
    await next();
    const encoding = encodingFor(c);
    if (!encoding) return;
    const key = `${encoding} ${c.res.headers.get('ETag')}`;
    const known = c.res.headers.has('ETag') ? kept.bodies.get(key) : undefined;
    const plain = known ? undefined : Buffer.from(await c.res.arrayBuffer());
    if (plain && plain.length < SMALLEST) return replaceBody(c, plain);
    const body = known ?? (await (encoding === 'br' ? brotli : gzip)(plain!));
    if (!known && c.res.headers.has('ETag')) kept.set(key, body);
    replaceBody(c, body, encoding);
  };
}
