import fs from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';

export interface EngineFile {
  path: string;
  content: Uint8Array;
}

export interface WebPage {
  url: string;
  html: string;
}

/** No stemmer, no dictionary: words are what stands between spaces, the same in every browser (decision 016). */
const SERVICE = { forceLanguage: 'und' };

/** So many pages are on their way to the engine's process at a time: one by one, each waits for the other's answer. */
const AT_A_TIME = 64;

/** All files of an index over these pages. `maxFragments` puts short pages together: thousands of files of 500 bytes are slow to write. */
export async function engineIndex(pages: readonly WebPage[], maxFragments?: number): Promise<EngineFile[]> {
  const { index, errors } = await pagefind.createIndex({ ...SERVICE, ...(maxFragments && { maxFragments }) });
  if (!index) throw new Error(errors.join('\n'));
  const add = async ({ url, html }: WebPage): Promise<void> => {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
  };
  for (let i = 0; i < pages.length; i += AT_A_TIME) await Promise.all(pages.slice(i, i + AT_A_TIME).map(add));
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await index.deleteIndex();
  return files;
}

/** Ends the engine's process. */
export const closeEngine = (): Promise<unknown> => pagefind.close();

export function writeFiles(folder: string, files: readonly EngineFile[]): void {
  const made = new Set<string>();
  for (const { path: name, content } of files) {
    const parent = path.dirname(path.join(folder, name));
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    fs.writeFileSync(path.join(folder, name), content);
  }
}
