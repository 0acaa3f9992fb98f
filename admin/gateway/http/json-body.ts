import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeskEnv } from './environment.ts';
import { Refused } from './refused.ts';

export const SMALL_BODY = 8 * 1024;
/** Any request without pictures or rows of a roll. */
export const USUAL_BODY = 1024 * 1024;
/** A story with its pictures, one of them as heavy as a picture may be (domain/photo/picture.ts), or a roll of 20,000 rows. Base64 adds a third. */
export const LARGE_BODY = 64 * 1024 * 1024;

export const tooLarge = (limit: number): Refused =>
  new Refused(413, `一次最多能存 ${Math.floor(limit / 1024 / 1024) || 1} MB。请把照片缩小到长边 6000 像素以内，或分几次保存。`);

/** A form on another page can send `text/plain`, but not this type without being asked first: so no other is read. */
const isJson = (type: string | undefined): boolean => /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/iu.test(type ?? '');

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refused(400, '请求不是有效的 JSON，请刷新页面后再试。');
  }
}

/** Reads the body as JSON, no longer than `limit`. */
export function jsonBody(limit: number): MiddlewareHandler<DeskEnv> {
  const bounded = bodyLimit({
    maxSize: limit,
    onError: () => {
      throw tooLarge(limit);
    },
  });
  return async (c, next) => {
    if (!isJson(c.req.header('Content-Type'))) throw new Refused(415, '只收 JSON。请在编辑页面里操作。');
    await bounded(c, async () => {
      const bytes = await c.req.arrayBuffer();
      // A length that was announced wrongly is no way past the limit.
      if (bytes.byteLength > limit) throw tooLarge(limit);
      c.set('body', parse(bytes));
      c.set('size', bytes.byteLength);
      await next();
    });
  };
}
