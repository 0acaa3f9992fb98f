import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { finderFile, largeRollPaths } from '../../../queries/roll-finder.ts';

export const getStaticPaths = largeRollPaths;

/** The rows of a long roll for its search, fetched at the first use. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(finderFile(props.stored, props.large)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
