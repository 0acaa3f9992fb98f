import type { APIRoute } from 'astro';
import { feedToJson } from '#publish/json-feed.ts';
import { originOf } from '#publish/origin.ts';
import { correctionsFeed } from '../../queries/feeds.ts';
import { siteFrame } from '../../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(feedToJson(await correctionsFeed(), originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
