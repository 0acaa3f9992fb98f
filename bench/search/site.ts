import fs from 'node:fs';
import path from 'node:path';
import { searchEdition } from '#search/edition.ts';
import { contentFor, PROJECT, WORK } from '../build/work.ts';
import type { Options } from '../generator/world.ts';
import { measure, type Measured } from '../tools/measure.ts';

/** A built site of generated content, and how to run a script over it. */
export interface BenchSite {
  content: string;
  dist: string;
  run(...args: string[]): Promise<Measured>;
}

/** Builds the pages of generated content once; only the index is made anew in each bench. */
export async function benchSite(options: Options): Promise<BenchSite> {
  const content = await contentFor(options);
  // Pages ask an index of their own edition only.
  const [dist, cache] = [`${content}-dist-${searchEdition()}`, `${content}-cache`];
  const env = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' };
  const run = (...args: string[]): Promise<Measured> =>
    measure({ command: process.execPath, args, cwd: PROJECT, env, log: path.join(WORK, 'search.log') });
  if (!fs.existsSync(path.join(dist, 'index.html'))) {
    fs.mkdirSync(cache, { recursive: true });
    await run('scripts/photos.ts');
    await run('node_modules/astro/bin/astro.mjs', 'build');
  }
  return { content, dist, run };
}
