import { Worker } from 'node:worker_threads';
import type { Replaced } from '#files/live-messages.ts';
import type { Page, Pages } from './pages.ts';
import type { SideTask } from './side-files.ts';
import { fileOf, type SiteFiles } from './site-files.ts';

/** Pages that could not be rendered; what stood there before stands there still. */
export class Failed extends Error {
  constructor(failures: ReadonlyMap<string, unknown>) {
    const [first] = failures;
    super(`${failures.size} 个页面没有生成，仍是原来的样子；第一个是 ${first![0]}：${(first![1] as Error).message}`, { cause: first![1] });
  }
}

/** Does one thing at a time: the view that pages look at is one for all of them. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Folders in which no page of Astro stands. */
const NOT_PAGES = /^(?:_astro|media|pagefind|data\/v1|verify\/shards)\//u;

/** Pages that no build of this content would write: those of what was withdrawn. */
function strays(files: SiteFiles, all: readonly Page[], pages: Pages): string[] {
  const expected = new Set(all.map(fileOf));
  const isPage = (file: string): boolean => file.endsWith('.html') || pages.isEndpoint(`/${file}`);
  return files.list().filter((file) => !NOT_PAGES.test(file) && !expected.has(file) && isPage(file));
}

/** Lists first, then the many pages of single entries: of those, few say anything about what was published. */
function inOrderOfInterest(pages: readonly Page[]): Page[] {
  const groups = Map.groupBy(pages, ({ route }) => route.component);
  return Array.from(groups.values())
    .toSorted((a, b) => a.length - b.length)
    .flat();
}

/** Renders every page and replaces those that differ. True where it was told to give way before the end. */
export async function sweepPages(
  pages: Pages,
  files: SiteFiles,
  inTurn: InTurn,
  look: () => void,
  givesWay: () => boolean,
): Promise<boolean> {
  const failures = new Map<string, unknown>();
  const take = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() => {
      look();
      return work();
    });
  const all = await take(() => pages.all());
  for (const page of inOrderOfInterest(all)) {
    if (givesWay()) return true;
    await take(async () => files.replace(fileOf(page), (await pages.render(page)).body)).catch((error: unknown) =>
      failures.set(page.pathname, error),
    );
    await new Promise((resolve) => void setImmediate(resolve));
  }
  for (const file of strays(files, all, pages)) files.remove(file);
  if (failures.size > 0) throw new Failed(failures);
  return false;
}

/** Data files, claims and policy, in a thread of their own. */
export function sweepSideFiles(task: SideTask): Promise<Replaced> {
  const worker = new Worker(new URL('./side-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}
