import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { largeRollPaths, numberPlaces } from '../../../queries/roll-finder.ts';

export const getStaticPaths = largeRollPaths;

/** The page of each number of a long roll, fetched where an address names one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(numberPlaces(props.stored, props.large)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
