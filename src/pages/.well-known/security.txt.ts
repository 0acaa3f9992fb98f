import type { APIRoute } from 'astro';
import { originOf } from '#publish/origin.ts';
import { toSecurityTxt } from '#publish/security-txt.ts';
import { builtOn, siteFrame } from '../../queries/site.ts';

export const GET: APIRoute = async ({ site }) => {
  const frame = await siteFrame();
  const text = toSecurityTxt(frame.settings.security, originOf(frame, site), builtOn);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
