import { DEFAULT_NAVIGATION, SEARCH_ADDRESS, type NavigationItem } from '#domain/navigation/navigation.ts';
import type { Interface } from '#i18n/locale.ts';
import { find } from './content.ts';
import type { Link } from './organizations.ts';

export interface NavigationLink extends Link {
  /** For `aria-current`. */
  current?: 'page' | 'true';
}

async function navigation() {
  return (await find('navigation', 'site'))?.data ?? DEFAULT_NAVIGATION;
}

const toLink = ({ name, nameEn, href }: NavigationItem, ui: Interface): Link => ({
  label: ui.locale === 'en' ? nameEn : name,
  href: ui.path(href),
});

/** Whether a word of the navigation is where the reader is, or above it. Home is above everything and says so only on its own page. */
function currentOn(path: string, href: string): NavigationLink['current'] {
  if (href === '/') return path === '/' || path === '/en/' ? 'page' : undefined;
  if (!path.includes(href)) return undefined;
  return path.endsWith(href) ? 'page' : 'true';
}

/** The words at the head of the page at `path`. */
export async function mainNavigation(ui: Interface, path: string): Promise<NavigationLink[]> {
  const { main } = await navigation();
  return main.map((each) => ({ ...toLink(each, ui), current: currentOn(path, each.href) }));
}

export async function footNavigation(ui: Interface): Promise<Link[]> {
  return (await navigation()).foot.map((each) => toLink(each, ui));
}

/** Both, each address once, without the search: for the pages on which a reader is looking for a way. */
export async function waysOn(ui: Interface): Promise<Link[]> {
  const { main, foot } = await navigation();
  const links = [...main, ...foot].filter(({ href }) => href !== SEARCH_ADDRESS).map((each) => toLink(each, ui));
  return Array.from(new Map(links.map((link) => [link.href, link])).values());
}
