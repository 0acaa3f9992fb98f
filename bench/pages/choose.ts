import fs from 'node:fs';
import path from 'node:path';
import { pageKind } from '../../scripts/check-site/page-kind.ts';

export interface Chosen {
  kind: string;
  /** Path on the site, with its slash. */
  url: string;
  html: string;
}

interface Candidate extends Omit<Chosen, 'html'> {
  file: string;
  bytes: number;
}

/** One language is enough: English pages come from the same templates and say less. */
const isMeasured = (url: string): boolean => url === '/en/' || !url.startsWith('/en/');

function candidates(dir: string): Candidate[] {
  const entries = fs.readdirSync(dir, { withFileTypes: true, recursive: true }).filter(({ name }) => name === 'index.html');
  return entries
    .map(({ parentPath }) => {
      const file = path.join(parentPath, 'index.html');
      const below = path.relative(dir, parentPath).split(path.sep).join('/');
      const url = below === '' ? '/' : `/${below}/`;
      return { kind: pageKind(url), url, file, bytes: fs.statSync(file).size };
    })
    .filter(({ url }) => isMeasured(url));
}

/** The largest page of each kind: what holds for it holds for the others. `only` keeps kinds that contain one of its words. */
export function choosePages(dir: string, only: readonly string[]): Chosen[] {
  const wanted = candidates(dir).filter(({ kind }) => only.length === 0 || only.some((word) => kind.includes(word)));
  const groups = Array.from(Map.groupBy(wanted, ({ kind }) => kind).values());
  return groups
    .map((pages) => pages.reduce((largest, page) => (page.bytes > largest.bytes ? page : largest)))
    .map(({ kind, url, file }) => ({ kind, url, html: fs.readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
