import type { APIRoute } from 'astro';
import { originOf } from '#publish/origin.ts';
import { toWebManifest } from '#publish/web-manifest.ts';
import { siteFrame } from '../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toWebManifest(originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
