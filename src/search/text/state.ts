import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PageFacts } from '#domain/find/facts.ts';
import { cacheDir } from '#files/paths.ts';
import { keep, recalled } from '../memory.ts';

/** What is remembered of a page: whether its file is the same, and what it is filed under. */
const PageState = z.strictObject({
  /** Size and time of the file. */
  stamp: z.string(),
  /** Fingerprint of what the search knows of it; absent where it is in no index. */
  digest: z.string().optional(),
  facts: z.custom<PageFacts>().optional(),
});
export type PageState = z.infer<typeof PageState>;

const TextState = z.strictObject({
  /** The edition and engine that wrote the bundles. */
  writer: z.string(),
  /** Built page (path below the site) → what is remembered of it. */
  pages: z.record(z.string(), PageState),
  /** Bundle → the fingerprint of all that is in it. */
  bundles: z.record(z.string(), z.string()),
});
export type TextState = z.infer<typeof TextState>;

export const usualTextState = (): string => path.join(cacheDir(), 'search', 'text');

/** Page → its digest and what the engine reads of it: to index a bundle again, only changed pages are read from the site. */
const BundlePages = z.record(z.string(), z.tuple([z.string(), z.string()]));
export type BundlePages = z.infer<typeof BundlePages>;

/** The folder in which the text index remembers. It may be thrown away: then everything is read and written anew. */
export class TextMemory {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #read<Read>(name: string, schema: z.ZodType<Read>): Read | undefined {
    return recalled(path.join(this.#folder, `${name}.json`), schema);
  }

  #write(name: string, data: object): void {
    keep(path.join(this.#folder, `${name}.json`), data);
  }

  state = (): TextState | undefined => this.#read('state', TextState);
  pagesOf = (bundle: string): BundlePages => this.#read(`bundle-${bundle}`, BundlePages) ?? {};
  keepPages = (bundle: string, pages: BundlePages): void => this.#write(`bundle-${bundle}`, pages);

  /** Forgets bundles that are no more: what they held was taken from the site. */
  keepState(state: TextState): void {
    this.#write('state', state);
    const kept = new Set(['state', ...Object.keys(state.bundles).map((bundle) => `bundle-${bundle}`)]);
    for (const file of fs.readdirSync(this.#folder)) if (!kept.has(path.basename(file, '.json'))) fs.rmSync(path.join(this.#folder, file));
  }
}
