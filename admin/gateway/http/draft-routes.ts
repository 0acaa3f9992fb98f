import { Hono } from 'hono';
import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { isSlug } from '#domain/library/entry-path.ts';
import type { Change } from '../git/repository.ts';
import { takeUploads, withNewNames } from '../pictures/uploads.ts';
import { parsed } from '../protocol/action.ts';
import type { Desk } from '../protocol/desk.ts';
import { pathOf } from '../protocol/entry-name.ts';
import { attachmentsOf } from '../rules/find-entry.ts';
import { judge, prepare, type Sent } from '../rules/save-entry.ts';
import { rowsPath } from '../rules/roll-text.ts';
import { tell } from '../rules/told.ts';
import type { RenderedPage } from '../site/site.ts';
import { renderDraft } from './preview-page.ts';
import type { DeskEnv } from './environment.ts';
import { jsonBody, LARGE_BODY } from './json-body.ts';

const Collection = z.enum(Object.keys(COLLECTIONS) as [CollectionName, ...CollectionName[]]);

/** `DraftEntry` of admin/shared/api.ts. */
const DraftEntry = z.object({
  collection: Collection,
  id: z.string().max(100).refine(isSlug),
  raw: z.string(),
  assets: z
    .array(z.object({ path: z.string().max(1000), content: z.string(), encoding: z.literal('base64') }))
    .max(60)
    .default([]),
});

async function sentFrom(desk: Desk, body: unknown): Promise<Sent> {
  const { collection, id, raw, assets } = parsed(DraftEntry, body);
  return { place: { collection, id, path: await pathOf(desk, { collection, id }) }, raw, uploads: assets };
}

/** All problems of an entry that nobody has saved. */
async function check(desk: Desk, body: unknown): Promise<object> {
  const sent = await sentFrom(desk, body);
  const draft = await desk.store.draft(sent.place.collection, sent.place.id);
  const { problems } = await judge(desk, sent, await attachmentsOf(desk, sent.place, draft), draft);
  return { problems: problems.map(tell) };
}

/** The site's own page of an entry that nobody has saved. What is wrong with it is told at its fields, not here. */
async function preview(desk: Desk, body: unknown): Promise<RenderedPage> {
  const sent = await sentFrom(desk, body);
  const draft = await desk.store.draft(sent.place.collection, sent.place.id);
  const there = await attachmentsOf(desk, sent.place, draft);
  const { changes, renamed } = await takeUploads(desk, sent.uploads, sent.place, there);
  const { text, csv, judged = csv } = await prepare(desk, { place: sent.place, raw: withNewNames(sent.raw, renamed) }, draft);
  const own: Change[] = [
    { path: sent.place.path, bytes: Buffer.from(text) },
    ...(judged === undefined ? [] : [{ path: rowsPath(sent.place.path), bytes: Buffer.from(judged) }]),
    ...changes,
  ];
  return renderDraft(desk, sent.place, draft, own);
}

/** `check` and `preview` of /cms-api: they look at what a form holds and keep nothing. */
export function draftRoutes(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.post('/check', jsonBody(LARGE_BODY), async (c) => {
    c.get('told').action = 'read:check';
    return c.json(await check(desk, c.get('body')));
  });
  app.post('/preview', jsonBody(LARGE_BODY), async (c) => {
    c.get('told').action = 'read:preview';
    const { html, status } = await preview(desk, c.get('body'));
    return c.html(html, status as 200);
  });
  return app;
}
