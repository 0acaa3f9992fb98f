import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BUNDLES_FILE, BUNDLES_FORMAT, bundled, readBundleList, type Bundle, type BundleList } from '#domain/find/bundles.ts';
import type { PageFacts } from '#domain/find/facts.ts';
import { writeWhole } from '#files/staging.ts';
import { engineFolder, engineVersion, indexProgram } from '../edition.ts';
import { builtPages, pageState, urlOf, type IndexedPage } from './built-pages.ts';
import { closeEngine, engineIndex, writeFiles } from './engine.ts';
import { engineFiles } from './engine-files.ts';
import { TextMemory, type BundlePages, type TextState } from './state.ts';

export interface TextTask {
  outDir: string;
  edition: string;
  /** The folder in which the index remembers. */
  memory: string;
}

/** What was done, for the log. */
export interface TextReport {
  pages: number;
  /** Bundles that were written, of all. */
  written: string[];
  bundles: number;
}

/** Only these belong to a bundle: the engine lies once beside them all. */
const OF_BUNDLE = /^(?:pagefind-entry\.json|pagefind\.\w+\.pf_meta|(?:fragment|index|filter)\/.+)$/u;

/** Stories are long, a hit shows one of them: each is a file. Of the other kinds about ten are one. */
const SHORT_PAGES = 250;

interface FiledPage {
  file: string;
  facts: PageFacts;
  digest: string;
}

const digestOf = (pages: readonly FiledPage[]): string =>
  createHash('sha1')
    .update(pages.map(({ file, digest }) => `${file} ${digest}`).join('\n'))
    .digest('hex');

/** The folder of a bundle says what is in it: the list alone tells whether it is present, whatever is remembered. */
const pathOf = ({ edition }: TextTask, name: string, digest: string): string => `${edition}/${name}-${digest.slice(0, 10)}/`;

/** One run: what stands, what is remembered, and the pages that were read because they changed. */
class Run {
  readonly task: TextTask;
  readonly memory: TextMemory;
  readonly before: { list: BundleList; state: TextState } | undefined;
  readonly fresh = new Map<string, IndexedPage>();

  constructor(task: TextTask) {
    this.task = task;
    this.memory = new TextMemory(task.memory);
    const [list, state] = [presentList(task), this.memory.state()];
    this.before = list && state?.writer === writerOf(task) ? { list, state } : undefined;
  }

  pages(): TextState['pages'] {
    const known = this.before?.state.pages;
    const read = (page: IndexedPage): void => void this.fresh.set(page.file, page);
    const { outDir } = this.task;
    return Object.fromEntries(builtPages(outDir).map((file) => [file, pageState(outDir, file, known?.[file], read)]));
  }

  /** The texts of a bundle's pages: from this run where they changed, else as remembered. */
  #texts(name: string, pages: readonly FiledPage[]): BundlePages {
    const known = pages.every(({ file }) => this.fresh.has(file)) ? {} : this.#remembered();
    const textOf = ({ file, digest }: FiledPage): [string, string] => {
      const html = this.fresh.get(file)?.html ?? (known[file]?.[0] === digest ? known[file][1] : undefined);
      if (html === undefined) throw new Error(`${this.task.memory}: ${name} does not hold ${file}; remove the folder and index anew`);
      return [digest, html];
    };
    return Object.fromEntries(pages.map((page) => [page.file, textOf(page)]));
  }

  #all: BundlePages | undefined;
  /** A page may have come from another bundle, when a kind grew and was divided. */
  #remembered(): BundlePages {
    this.#all ??= Object.assign({}, ...Object.keys(this.before?.state.bundles ?? {}).map(this.memory.pagesOf)) as BundlePages;
    return this.#all;
  }

  /** A bundle in a folder named after what is in it: a page that knows the list before keeps its own until it asks anew. */
  async write(name: string, pages: readonly FiledPage[]): Promise<Bundle> {
    const { outDir } = this.task;
    const texts = this.#texts(name, pages);
    const { kind } = pages[0]!.facts;
    const web = Object.entries(texts).map(([file, [, html]]) => ({ url: urlOf(file), html }));
    const files = await engineIndex(web, kind === 'stories' ? undefined : SHORT_PAGES);
    const folder = pathOf(this.task, name, digestOf(pages));
    writeFiles(
      path.join(outDir, 'pagefind', folder),
      files.filter((each) => OF_BUNDLE.test(each.path)),
    );
    this.memory.keepPages(name, texts);
    return { name, kind, path: folder, pages: pages.length };
  }
}

/** The engine and an index whose one page nobody finds: each group of bundles starts from it, our own and a partner's. */
async function writeEngine({ outDir, edition }: TextTask): Promise<string> {
  const files = await engineIndex([{ url: '/', html: '<html lang="und"><body><main data-pagefind-body>enginestart</main></body></html>' }]);
  const folder = engineFolder(edition);
  writeFiles(path.join(outDir, 'pagefind', folder), engineFiles(files));
  return folder;
}

const listFile = ({ outDir }: TextTask): string => path.join(outDir, BUNDLES_FILE);
const writerOf = ({ edition }: TextTask): string => `${edition} ${engineVersion()} ${indexProgram()}`;

function presentList(task: TextTask): BundleList | undefined {
  const file = listFile(task);
  const list = fs.existsSync(file) ? readBundleList(JSON.parse(fs.readFileSync(file, 'utf8'))) : undefined;
  const isWhole = list?.bundles.every(({ path: folder }) => fs.existsSync(path.join(path.dirname(file), folder)));
  return list && isWhole && list.edition === task.edition ? list : undefined;
}

function writeList(task: TextTask, list: BundleList): void {
  writeWhole(listFile(task), `${JSON.stringify(list)}\n`);
}

/** What the list does not name goes at once: a text that was taken back stands in the older bundle. A page that is open asks anew. */
function removeOld(task: TextTask, { engine, bundles }: BundleList): void {
  const root = path.dirname(listFile(task));
  const kept = new Set([engine, ...bundles.map((bundle) => bundle.path)]);
  for (const edition of fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const folder of fs.readdirSync(path.join(root, edition.name)))
      if (!kept.has(`${edition.name}/${folder}/`)) fs.rmSync(path.join(root, edition.name, folder), { recursive: true });
}

/**
 * Brings the text index up to date: pages whose files are the same are not read, bundles whose pages are the same are not
 * written. Without a memory that belongs to the present list, everything is.
 */
export async function refreshText(task: TextTask): Promise<TextReport> {
  const run = new Run(task);
  const pages = run.pages();
  const filed = Object.entries(pages).flatMap(([file, { facts, digest }]) => (facts && digest ? [{ file, facts, digest }] : []));
  const state: TextState = { writer: writerOf(task), pages, bundles: {} };
  const written: string[] = [];
  const bundles: Bundle[] = [];
  const engine = run.before?.list.engine ?? (await writeEngine(task));
  for (const [name, group] of Array.from(bundled(filed)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const digest = digestOf(group);
    const present = run.before?.list.bundles.find((bundle) => bundle.path === pathOf(task, name, digest));
    if (!present) written.push(name);
    bundles.push(present ?? (await run.write(name, group)));
    state.bundles[name] = digest;
  }
  await closeEngine();
  const list = { format: BUNDLES_FORMAT, edition: task.edition, engine, bundles };
  writeList(task, list);
  removeOld(task, list);
  run.memory.keepState(state);
  return { pages: filed.length, written, bundles: bundles.length };
}

/** The whole text index, from nothing. */
export async function writeText(task: TextTask): Promise<TextReport> {
  fs.rmSync(path.dirname(listFile(task)), { recursive: true, force: true });
  return refreshText(task);
}
