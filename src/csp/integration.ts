import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entriesOf } from '#files/entries.ts';
import { contentDir } from '#files/paths.ts';

/** Read by src/files/serve, which answers with these hashes, and by scripts/check-site, which compares each page with them. */
export const HASH_FILE = 'csp-hashes.json';
/** The same for what a page asks beside its own site: the partners of the search. */
export const CONNECT_FILE = 'csp-connect.json';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/giu;
/** JSON-LD is data: a browser does not run it, so a policy need not allow it. */
const NOT_INLINE = /(?:^|\s)(?:src=|type=["']?application\/ld\+json)/iu;

/** The scripts that a page carries in its own text. */
export const inlineScripts = (html: string): string[] =>
  Array.from(html.matchAll(SCRIPT))
    .filter(([, attributes]) => !NOT_INLINE.test(attributes!))
    .map(([, , code]) => code!);

export const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** Pages of one kind carry the same scripts: a few of each folder are read, and check:site compares every page with them. */
const PAGES_A_FOLDER = 3;

function pagesIn(dir: string): string[] {
  const pages = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const folders = Map.groupBy(pages.toSorted(), (name) => name.split(path.sep)[0]!);
  return Array.from(folders.values()).flatMap((names) => names.slice(0, PAGES_A_FOLDER));
}

/** Each inline script of a built site by its hash, with the first page that holds it. */
export function scriptsOf(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of pagesIn(dir))
    for (const code of inlineScripts(fs.readFileSync(path.join(dir, page), 'utf8')))
      if (!found.has(hashOf(code))) found.set(hashOf(code), page);
  return found;
}

/** Where the search may ask beside this site; everything else is refused by the browser. */
export function partnerOrigins(content: string): string[] {
  const partners = Array.from(entriesOf(content, 'settings')).flatMap(({ data }) => data.search?.partners ?? []);
  return partners.map(({ url }) => new URL(url).origin);
}

/** Writes what the policy of a built site has to allow; tells the scripts. */
export function writePolicy(dir: string, content: string): Map<string, string> {
  const scripts = scriptsOf(dir);
  fs.writeFileSync(path.join(dir, HASH_FILE), `${JSON.stringify([...scripts.keys()])}\n`);
  fs.writeFileSync(path.join(dir, CONNECT_FILE), `${JSON.stringify(partnerOrigins(content))}\n`);
  return scripts;
}

/** Lists the hashes of inline scripts for the content security policy. There should be one: a second means that a policy per page is near. */
export default function csp(): AstroIntegration {
  return {
    name: 'csp',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const scripts = writePolicy(fileURLToPath(dir), contentDir());
        if (scripts.size > 1) logger.warn(`${scripts.size} different inline scripts: ${[...scripts.values()].join(', ')}`);
      },
    },
  };
}
