import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PageFacts } from '#domain/find/facts.ts';
import { indexHtml } from './index-html.ts';
import { searchPage } from './page.ts';
import type { PageState } from './state.ts';

/** Where pages for the search lie, one folder a page. English pages repeat the Chinese ones; versions and blocks of names lie deeper. */
const FOLDERS = ['stories', 'projects', 'honors', 'honors/schemes', 'homes', 'organizations', 'topics', 'about'];

/** Every built page that may be one for the search, as path below the site, in a stable order. */
export function builtPages(root: string): string[] {
  const present = FOLDERS.filter((folder) => fs.existsSync(path.join(root, folder)));
  const pages = present.flatMap((folder) => {
    const inside = fs.readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return inside.map(({ name }) => `${folder}/${name}/index.html`);
  });
  return pages.filter((file) => fs.existsSync(path.join(root, file))).toSorted();
}

/** The address of a built page. */
export const urlOf = (file: string): string => `/${file.replace(/index\.html$/u, '')}`;

function stampOf(root: string, file: string): string {
  const { size, mtimeMs } = fs.statSync(path.join(root, file));
  return `${size}-${mtimeMs}`;
}

/** A page as it goes into its bundle. */
export interface IndexedPage {
  file: string;
  url: string;
  facts: PageFacts;
  digest: string;
  html: string;
}

/** Reads a built page; undefined where it is not for the search. */
function indexedPage(root: string, file: string): IndexedPage | undefined {
  const page = searchPage(urlOf(file), fs.readFileSync(path.join(root, file), 'utf8'));
  if (!page) return undefined;
  const html = indexHtml(page);
  return { file, url: page.url, facts: page.facts, html, digest: createHash('sha1').update(html).digest('base64url') };
}

/** What is remembered of a page; one whose file is the same is not read. `read` hears of each that is. */
export function pageState(root: string, file: string, before: PageState | undefined, read: (page: IndexedPage) => void): PageState {
  const stamp = stampOf(root, file);
  if (before?.stamp === stamp) return before;
  const page = indexedPage(root, file);
  if (!page) return { stamp };
  read(page);
  return { stamp, digest: page.digest, facts: page.facts };
}
