import fs from 'node:fs';
import path from 'node:path';
import { walk } from '#files/walk.ts';
import { pageOf, type Page } from './page.ts';

export interface SiteFile {
  path: string;
  bytes: number;
  /** Read when asked: pages of a whole province would not fit into memory together with what was read from them. */
  text(): string;
}

/** A built site. `origin` is its public address without a slash at its end. */
export interface Site {
  origin: string;
  files: ReadonlyMap<string, SiteFile>;
  pages: readonly Page[];
  /** The society's own logo as the settings name it: the one graphic that may show the emblem. */
  logo?: string;
}

const TEXT = /\.(?:html|css|js|mjs|jsonl?|jsonld|geojson|webmanifest|csv|xml|txt|md|svg|ics|vtt)$/;
export const isText = ({ path: name }: SiteFile): boolean => TEXT.test(name);

export function siteFrom(origin: string, files: readonly SiteFile[], logo?: string): Site {
  const pages = files.filter((file) => file.path.endsWith('.html')).map(pageOf);
  return { origin, files: new Map(files.map((file) => [file.path, file])), pages, logo: logo?.replace(/^\//, '') };
}

/** Hidden files (`.well-known/security.txt`) are part of a site too, so this looks further than `walk`. */
function* filesBelow(dir: string): Generator<string> {
  yield* walk(dir);
  const hidden = '.well-known';
  if (fs.existsSync(path.join(dir, hidden))) for (const name of walk(path.join(dir, hidden))) yield `${hidden}/${name}`;
}

export function readSite(dir: string, origin: string, logo?: string): Site {
  const files = Array.from(filesBelow(dir), (name) => {
    const full = path.join(dir, name);
    return { path: name, bytes: fs.statSync(full).size, text: () => fs.readFileSync(full, 'utf8') };
  });
  return siteFrom(origin, files, logo);
}
