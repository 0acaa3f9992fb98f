import type { APIRoute } from 'astro';
import { originOf } from '#publish/origin.ts';
import { toRobots } from '#publish/robots.ts';
import { siteFrame } from '../queries/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toRobots(originOf(await siteFrame(), site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
