import { Hono } from 'hono';
import { z } from 'zod';
import { parsed } from '../protocol/action.ts';
import { ACTIONS, LARGE_ACTIONS } from '../protocol/actions.ts';
import type { Desk } from '../protocol/desk.ts';
import type { DeskEnv } from './environment.ts';
import { jsonBody, LARGE_BODY, tooLarge, USUAL_BODY } from './json-body.ts';
import { Refused } from './refused.ts';

const Call = z.object({ action: z.string().max(60), params: z.unknown().optional() });

/** An id or a path as the log may show it; anything else could be somebody's words. */
const SPEAKABLE = /^[a-z0-9][a-z0-9/.-]{0,199}$/u;

const text = z.string().catch('');
const file = z.object({ path: text }).catch({ path: '' });
const Named = z.object({
  ...{ collection: text, slug: text, path: text, folder: text },
  ...{ paths: z.array(text).catch([]), dataFiles: z.array(file).catch([]), asset: file },
});

/** What a call is about, for the log. */
function targetOf(params: unknown): string | undefined {
  const { data } = Named.safeParse(params ?? {});
  if (!data) return undefined;
  const { collection, slug, path, folder, paths, dataFiles, asset } = data;
  const named = [collection && slug && `${collection}/${slug}`, path, ...dataFiles.map((each) => each.path), asset.path, ...paths, folder];
  return named.find((name) => SPEAKABLE.test(name));
}

/** `POST /cms-api/v1`: the proxy protocol. */
export function protocolRoute(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.post('/', jsonBody(LARGE_BODY), async (c) => {
    const call = parsed(Call, c.get('body'));
    const action = ACTIONS.get(call.action);
    const told = c.get('told');
    if (!action) throw new Refused(400, '没有这个操作。请刷新页面。');
    const target = targetOf(call.params);
    told.action = action.writes ? call.action : `read:${call.action}`;
    if (target !== undefined) told.target = target;
    if (!LARGE_ACTIONS.has(call.action) && c.get('size') > USUAL_BODY) throw tooLarge(USUAL_BODY);
    return c.json((await action.run(desk, call.params ?? {})) ?? null);
  });
  return app;
}
