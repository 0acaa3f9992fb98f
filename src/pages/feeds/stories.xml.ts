import type { APIRoute } from 'astro';
import { feedToAtom } from '#publish/atom.ts';
import { originOf } from '#publish/origin.ts';
import { storiesFeed } from '../../queries/feeds.ts';
import { siteFrame } from '../../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(feedToAtom(await storiesFeed(), originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
