import { readable } from '#domain/find/spacing.ts';
import type { HitData } from './pagefind.ts';

/** A hit as a reader sees it. */
export interface Shown {
  url: string;
  title: string;
  /** HTML: text with `<mark>` round the hit. */
  excerpt: string;
  /** The heading under which the hit stands. */
  section?: { url: string; title: string };
}

/** Browsers that know it bring the reader to the words themselves; for the others it is nothing. */
function withHighlight(url: string, words: string): string {
  const text = `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  return url.includes('#') ? `${url}${text}` : `${url}#${text}`;
}

/** The words of the first hit as the page writes them, out of the excerpt. */
const hitIn = (excerpt: string): string | undefined => /<mark>([^<]+)<\/mark>/u.exec(excerpt)?.[1];

const OWN_PATH = /^\/(?!\/)/u;

/** An address below the site that was asked; a partner's index may say anything. Paths stay paths. */
function below(site: string, address: string): string | undefined {
  if (OWN_PATH.test(address)) return address;
  try {
    const { origin, href } = new URL(address, site);
    return origin === new URL(site).origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** `site` is the address of the site whose index this is; a hit that leads elsewhere leads nowhere. */
export function tidy(site: string, { url, meta, excerpt, sub_results: sections }: HitData): Shown {
  const text = readable(excerpt);
  const hit = hitIn(text);
  const lead = (address: string): string | undefined => {
    const own = below(site, address);
    return own && hit ? withHighlight(own, hit) : own;
  };
  const section = sections.find((each) => each.url.includes('#'));
  const place = section && lead(section.url);
  return {
    url: lead(url) ?? site,
    title: meta['title'] ?? url,
    excerpt: text,
    ...(section && place && { section: { url: place, title: readable(section.title) } }),
  };
}
