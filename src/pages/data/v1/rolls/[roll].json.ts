import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { originOf } from '#publish/origin.ts';
import { rollToJson } from '#publish/roll-json.ts';
import { rollPaths } from '../../../../queries/roll-view.ts';
import { rollPage } from '../../../../queries/rolls.ts';
import { siteFrame } from '../../../../queries/site.ts';

export const getStaticPaths = rollPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const text = rollToJson(await rollPage(props.stored), originOf(await siteFrame(), site));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
