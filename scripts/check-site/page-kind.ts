/** Second segments that are a page of their own and not the name of an entry. */
const FIXED = new Set(['page', 'lookup', 'card']);
/** Sections whose second segment is always a fixed page. */
const SECTIONS_OF_PAGES = new Set(['about', 'data', 'press', 'search', 'verify', 'corrections']);

function kindOfSegment(segment: string, index: number, all: readonly string[]): string {
  if (/^\d+$/.test(segment)) return 'n';
  if (/^v\d+$/.test(segment) && index > 1) return 'vn';
  const entry = index === 1 && !FIXED.has(segment) && !SECTIONS_OF_PAGES.has(all[0]!);
  return entry && !segment.endsWith('.html') ? '*' : segment;
}

/**
 * Pages of one template share a kind, written as the pattern of their addresses: `/stories/…/`, `/stories/page/n/`,
 * `/honors/…/vn/`, `/about/privacy/`. English pages are the same kinds below `/en`.
 */
export function pageKind(url: string): string {
  if (url === '/en/' || url.startsWith('/en/')) return `/en${pageKind(url.slice(3))}`;
  const segments = url.split('/').filter(Boolean);
  const kind = segments.map(kindOfSegment).join('/');
  return kind === '' || !url.endsWith('/') ? `/${kind}` : `/${kind}/`;
}
