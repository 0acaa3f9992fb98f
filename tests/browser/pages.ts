import { isRedirect, type Page } from '../../scripts/check-site/page.ts';
import { readSite } from '../../scripts/check-site/site.ts';
import { outDir } from '../../src/files/paths.ts';
import { siteAddress } from '../../src/files/site-address.ts';

const site = readSite(outDir(), siteAddress());
const pages = site.pages.filter((page) => !isRedirect(page));

const size = ({ file }: Page): number => site.files.get(file)!.bytes;

/** The largest page of each group: it has the most on it. */
const largestBy = (group: (page: Page) => string): string[] =>
  Array.from(Map.groupBy(pages, group).values(), (alike) => alike.toSorted((a, b) => size(b) - size(a))[0]!.url);

/** Every page of the built site: those of the sitemap and those that want no listing, such as the look-up and 404. */
export const allAddresses: string[] = pages.map(({ url }) => url);

/** English pages count as kinds of their own: their words are longer. */
export const onePerKind: string[] = largestBy(({ kind }) => kind);

/** Where only the template matters, English and Chinese are one. */
export const onePerTemplate: string[] = largestBy(({ kind }) => kind.replace(/^\/en\//, '/'));
