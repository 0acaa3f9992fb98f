import { Hono } from 'hono';
import { entryAddress } from '#domain/library/address.ts';
import { securityHeaders } from '#files/serve/security-headers.ts';
import type { Change } from '../git/repository.ts';
import { nameOf, pathOf } from '../protocol/entry-name.ts';
import type { Desk } from '../protocol/desk.ts';
import type { EntryPlace } from '../rules/paths.ts';
import type { RenderedPage } from '../site/site.ts';
import type { Draft } from '../store/store.ts';
import type { DeskEnv } from './environment.ts';
import { Refused } from './refused.ts';

/** What a draft changes, as it lies over the content of main. */
async function overlayOf({ store }: Desk, draft: Draft | undefined): Promise<Change[]> {
  const files = draft?.files ?? [];
  const blobs = await store.blobs(files.flatMap(({ oid }) => oid ?? []));
  const bytes = new Map(files.flatMap(({ oid }) => oid ?? []).map((oid, i) => [oid, blobs[i]]));
  return files.map(({ path, oid }) => ({ path, bytes: oid === null ? null : (bytes.get(oid) ?? null) }));
}

/** The page of an entry with a draft laid over main, and over that what a form holds. */
export async function renderDraft(
  desk: Desk,
  { collection, id }: EntryPlace,
  draft: Draft | undefined,
  own: readonly Change[] = [],
): Promise<RenderedPage> {
  const laid = new Map([...(await overlayOf(desk, draft)), ...own].map((change) => [change.path, change]));
  const page = await desk.site.render(entryAddress(collection, id).replace(/#.*$/u, ''), Array.from(laid.values()));
  if (page.status === 404) throw new Refused(404, '这一篇还没有页面可以预览。请先填好必填项。');
  return page;
}

/** The saved draft, or main where there is none, on the site's own page. */
async function savedPage(desk: Desk, collection: string, slug: string): Promise<RenderedPage> {
  const name = nameOf({ collection, slug });
  const place = { ...name, path: await pathOf(desk, name) };
  const draft = await desk.store.draft(name.collection, name.id);
  if (!draft && !(await desk.store.read(place.path))) throw new Refused(404, '没有这一篇。可能已经删除。');
  return renderDraft(desk, place, draft);
}

/** `/preview/<collection>/<id>/`, which the desk may show in a frame. */
export function previewRoute(desk: Desk, siteDir: string): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use((c, next) => securityHeaders(siteDir, "'self'")(c, next));
  app.get('/:collection/:id', (c) => c.redirect(`${new URL(c.req.url).pathname}/`, 301));
  app.get('/:collection/:id/', async (c) => {
    const { html, status } = await savedPage(desk, c.req.param('collection'), c.req.param('id'));
    c.header('Cache-Control', 'no-store');
    return c.html(html, status as 200);
  });
  return app;
}
