import type { APIRoute } from 'astro';
import { originOf } from '#publish/origin.ts';
import { toSitemap } from '#publish/sitemap.ts';
import { siteFrame } from '../queries/site.ts';
import { sitemapEntries } from '../queries/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toSitemap(await sitemapEntries(), originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
