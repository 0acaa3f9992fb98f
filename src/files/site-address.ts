import path from 'node:path';
import { contentDir } from './paths.ts';
import { readText } from './walk.ts';

/** The site's own address from the settings, without a slash at its end. Astro wants it before content is loaded. */
export function siteAddress(): string {
  const settings = JSON.parse(readText(path.join(contentDir(), 'settings/site.json')) ?? '{}') as { url?: string };
  return (settings.url ?? 'http://127.0.0.1:4321').replace(/\/$/, '');
}
