import type { APIRoute } from 'astro';
import { toOpenSearch } from '#publish/open-search.ts';
import { originOf } from '#publish/origin.ts';
import { siteFrame } from '../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toOpenSearch(originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
