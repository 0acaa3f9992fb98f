/** The parts of a sitemap that is too large for one file; none where /sitemap.xml holds all. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { originOf } from '#publish/origin.ts';
import { sitemapPart, sitemapParts, type SitemapEntry } from '#publish/sitemap.ts';
import { siteFrame } from '../queries/site.ts';
import { sitemapEntries } from '../queries/sitemap.ts';

export const getStaticPaths = (async () => {
  const parts = sitemapParts(await sitemapEntries());
  return parts.length === 1 ? [] : parts.map((entries, i) => ({ params: { part: String(i + 1) }, props: { entries } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: SitemapEntry[] }> = async ({ site, props }) =>
  new Response(sitemapPart(props.entries, originOf(await siteFrame(), site)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
