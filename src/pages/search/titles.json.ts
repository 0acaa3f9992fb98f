import type { APIRoute } from 'astro';
import { toSearchTitles } from '#publish/search-titles.ts';
import { titledPages } from '../../queries/search-titles.ts';

export const GET: APIRoute = async () =>
  new Response(toSearchTitles(await titledPages()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
