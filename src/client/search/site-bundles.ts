import { readBundleList, type Bundle, type BundleList } from '#domain/find/bundles.ts';
import type { PageKind } from '#domain/find/facts.ts';
import type { EngineInstance, EngineModule } from './pagefind.ts';

/** Why a site cannot be searched. */
export type Hindrance = 'offline' | 'stale' | 'no-wasm';

export class SearchUnavailable extends Error {
  readonly because: Hindrance;
  constructor(because: Hindrance) {
    super(because);
    this.because = because;
  }
}

/** One bundle, open for questions. */
export interface OpenBundle {
  kind: PageKind;
  instance: EngineInstance;
}

/** The smallest WebAssembly module there is. A policy without 'wasm-unsafe-eval' refuses it at once, where the engine would wait for ever. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function requireWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch {
    throw new SearchUnavailable('no-wasm');
  }
}

/** The bundles of a site as they are now, past every cache. */
export async function bundleList(site: string, patience: number): Promise<BundleList> {
  const response = await fetch(`${site}/pagefind/bundles.json`, {
    cache: 'no-cache',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new SearchUnavailable('offline');
  });
  if (!response.ok) throw new SearchUnavailable('offline');
  const list = readBundleList(await response.json().catch(() => undefined));
  if (!list) throw new SearchUnavailable('stale');
  return list;
}

/** Nothing in these folders ever changes, so the engine need not ask past the cache. */
const LASTING = { metaCacheTag: '1' };
/** In words of the index; most are one character. */
const EXCERPT = { excerptLength: 48, excerptEllipsis: '…' };

/** A bundle of its own, started from the engine’s empty index: the answers of each are kept apart. */
async function open(engine: EngineModule, enginePath: string, site: string, { kind, path }: Bundle): Promise<OpenBundle> {
  const instance = engine.createInstance({ basePath: enginePath, ...LASTING });
  await instance.mergeIndex(`${site}/pagefind/${path}`, { baseUrl: `${site}/`, ...LASTING, ...EXCERPT });
  return { kind, instance };
}

/**
 * One first, the others when it is ready: all share one WebAssembly memory in the engine's worker, and two that start it at
 * the same time each replace the other's (“memory access out of bounds”, seen one time in six).
 */
async function openAll(bundles: readonly Bundle[], openOne: (bundle: Bundle) => Promise<OpenBundle>): Promise<OpenBundle[]> {
  const [first, ...others] = bundles;
  if (!first) return [];
  const opened = await openOne(first);
  return [opened, ...(await Promise.all(others.map(openOne)))];
}

const afterwards = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new SearchUnavailable('offline')), milliseconds));

export interface SiteAsked {
  /** Origin of the site, empty for our own. */
  site: string;
  /** The normaliser of this page: an index of another one would not find what it holds. */
  edition: string;
  /** How long a slow site is waited for, in milliseconds. */
  patience: number;
}

/** The bundles of a site, ready to be asked, and the list by which they were opened. */
export interface OpenSite {
  list: BundleList;
  bundles: OpenBundle[];
}

/** All bundles of a site. The engine itself always comes from our own: no script of a partner runs here. */
export async function openBundles({ site, edition, patience }: SiteAsked, engineOf: () => Promise<string>): Promise<OpenSite> {
  requireWebAssembly();
  const list = await bundleList(site, patience);
  if (list.edition !== edition) throw new SearchUnavailable('stale');
  const enginePath = site ? await engineOf() : `/pagefind/${list.engine}`;
  if (enginePath !== `/pagefind/${list.engine}`) throw new SearchUnavailable('stale');
  const engine = (await import(/* @vite-ignore */ `${enginePath}pagefind.js`)) as EngineModule;
  const opening = openAll(list.bundles, (bundle) => open(engine, enginePath, site, bundle));
  return { list, bundles: await Promise.race([opening, afterwards(patience)]) };
}

/** The path of our own engine. */
export const ownEngine = async (patience: number): Promise<string> => `/pagefind/${(await bundleList('', patience)).engine}`;
