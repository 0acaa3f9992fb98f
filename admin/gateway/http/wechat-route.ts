import { Hono } from 'hono';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { placed } from '#domain/problem/problem.ts';
import { isPublished, type Roll } from '#domain/roll/roll.ts';
import type { Desk } from '../protocol/desk.ts';
import { nameOf, pathOf } from '../protocol/entry-name.ts';
import { findPublished } from '../rules/find-entry.ts';
import { rollsHolding } from '../rules/issued-numbers.ts';
import { composeWechat, type WechatSource } from '../wechat/compose.ts';
import type { DeskEnv } from './environment.ts';
import { Refused, refusedFor } from './refused.ts';

const NUMBER = /\b[A-Z][A-Z0-9]{1,5}-\d{4}-\d{5}-[0-9A-Z]\b/gu;

/** Whatever a story points at must be public before it is called by its name. */
const isTold = ({ status }: Conferral): boolean => status !== 'withheld' && status !== 'revoked';

const called = (roll: Roll, { number, honour }: Conferral): [string, string] => [number, honour ?? roll.honour];

/** What the conferrals that a text names are called, by their numbers. */
async function honoursIn(desk: Desk, raw: string): Promise<Map<string, string>> {
  const numbers = new Set(Array.from(raw.matchAll(NUMBER), ([number]) => number));
  const names = new Map<string, string>();
  for (const { id, rows } of await rollsHolding(desk, numbers, '')) {
    const roll = (await findPublished(desk, 'rolls', id))?.data;
    if (!roll || !isPublished(roll)) continue;
    for (const row of rows) if (numbers.has(row.number) && isTold(row)) names.set(...called(roll, row));
  }
  return names;
}

async function originNow(desk: Desk): Promise<WechatSource['origin']> {
  const settings = (await findPublished(desk, 'settings', 'site'))?.data;
  if (!settings) throw new Refused(422, '站点设置还没有填好，不知道网站的名称和网址。请先填写“站点设置”。');
  return { site: new URL(settings.url), name: settings.name };
}

async function article(desk: Desk, slug: string): Promise<object> {
  const name = nameOf({ collection: 'stories', slug });
  const path = await pathOf(desk, name);
  const draft = await desk.store.draft(name.collection, name.id);
  const file = draft ? await desk.store.readDraft(draft, path) : await desk.store.read(path);
  if (!file) throw new Refused(404, '没有这篇事迹。');
  const raw = file.bytes.toString('utf8');
  const names = new Map((await desk.entries.organizations()).map((organization) => [organization.id, organization.name]));
  const honours = await honoursIn(desk, raw);
  const drafted = new Set(draft?.files.map((each) => each.path.slice(each.path.lastIndexOf('/') + 1)));
  const made = composeWechat({
    ...{ id: name.id, raw, origin: await originNow(desk) },
    organizationName: (id) => names.get(id),
    isDrafted: (picture) => drafted.has(picture),
    honour: (number) => honours.get(number),
  });
  if ('article' in made) return made.article;
  throw refusedFor(
    made.problems.map((found) => placed(path, found)),
    '这篇还没写完，请先填好下面各项再复制到公众号。',
  );
}

/** `/cms-api/wechat/<story>`: the saved story as 公众号 takes it. */
export function wechatRoute(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get('/:id', async (c) => c.json(await article(desk, c.req.param('id'))));
  return app;
}
