import type { APIRoute } from 'astro';
import { feedToJson } from '#publish/json-feed.ts';
import { originOf } from '#publish/origin.ts';
import { storiesFeed } from '../../queries/feeds.ts';
import { siteFrame } from '../../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(feedToJson(await storiesFeed(), originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
