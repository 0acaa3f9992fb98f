import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import * as pagefind from 'pagefind';

/** Where Pagefind's own index lies below the site: as its manual says, with no setting at all. */
export const RIVAL = 'rival';

/** Indexes these built pages as they are. */
export async function writeRival(dist: string, files: readonly string[]): Promise<{ seconds: number }> {
  const started = performance.now();
  const { index } = await pagefind.createIndex();
  for (let i = 0; i < files.length; i += 50)
    await Promise.all(
      files.slice(i, i + 50).map((file) => {
        const content = fs.readFileSync(path.join(dist, file), 'utf8');
        return index!.addHTMLFile({ url: `/${file.replace(/index\.html$/u, '')}`, content });
      }),
    );
  await index!.writeFiles({ outputPath: path.join(dist, 'pagefind', RIVAL) });
  await pagefind.close();
  return { seconds: (performance.now() - started) / 1000 };
}

/** Asks it as its own interface does: the words as they were typed. */
export function askRival(page: Page, question: string): Promise<string[]> {
  return page.evaluate(
    async ([folder, asked]) => {
      const engine = (await import(`/pagefind/${folder}/pagefind.js`)) as {
        search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await engine.search(asked!);
      return Promise.all(results.slice(0, 400).map(async (result) => (await result.data()).url.replace(/^\/pagefind/u, '')));
    },
    [RIVAL, question],
  );
}
