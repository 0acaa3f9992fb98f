import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rollToCsv } from '#publish/roll-csv.ts';
import { rollPaths } from '../../../../queries/roll-view.ts';
import { rollPage } from '../../../../queries/rolls.ts';

export const getStaticPaths = rollPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { rows, data } = await rollPage(props.stored);
  return new Response(rollToCsv(rows, data), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
