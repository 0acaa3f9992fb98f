import { isRedirect, type Page } from '../../scripts/check-site/page.ts';
import { readSite } from '../../scripts/check-site/site.ts';
import { outDir } from '../../src/files/paths.ts';
import { siteAddress } from '../../src/files/site-address.ts';

const site = readSite(outDir(), siteAddress());
const pages = site.pages.filter((page) => !isRedirect(page));
const byKind = Map.groupBy(pages, ({ kind }) => kind);

const size = ({ file }: Page): number => site.files.get(file)!.bytes;

/** Every page of the built site: those of the sitemap and those that want no listing, such as the look-up and 404. */
export const allAddresses: string[] = pages.map(({ url }) => url);

/** One page of each kind: the largest, which has the most on it. */
export const onePerKind: string[] = Array.from(byKind.values(), (alike) => alike.toSorted((a, b) => size(b) - size(a))[0]!.url);
