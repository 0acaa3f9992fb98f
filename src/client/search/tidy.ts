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

export function tidy({ url, meta, excerpt, sub_results: sections }: HitData): Shown {
  const text = readable(excerpt);
  const hit = hitIn(text);
  const lead = (address: string): string => (hit ? withHighlight(address, hit) : address);
  const section = sections.find((each) => each.url.includes('#'));
  return {
    url: lead(url),
    title: meta['title'] ?? url,
    excerpt: text,
    ...(section && { section: { url: lead(section.url), title: readable(section.title) } }),
  };
}
