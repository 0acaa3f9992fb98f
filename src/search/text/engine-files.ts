import type { EngineFile } from './engine.ts';

/** What of the engine's own files a page of ours fetches: reader, worker, WebAssembly, and the stock components. */
const OF_ENGINE =
  /^(?:pagefind(?:-worker|-component-ui)?\.js|pagefind-component-ui\.css|wasm\.unknown\.pagefind|pagefind-entry\.json|pagefind\.\w+\.pf_meta|(?:fragment|index)\/.+)$/u;

/**
 * The components import `pagefind.js` from the folder that they are told; this one hands them our search instead of the
 * engine's own. The search page puts it there before the components start; see src/client/search.
 */
const SHIM = 'export const createInstance = (options) => globalThis.siteSearch.createInstance(options);\n';

/**
 * Pagefind 1.6 takes an index or filter file that it could not fetch for one that holds nothing, and so says “none”. In our
 * copy the failure reaches whoever asked. An engine that is written otherwise stops the build: its silence must be read first.
 */
const SWALLOWED = /(this\._loadGenericChunk\(`\$\{this\.basePath\}(?:index|filter)\/[^)]*\))\)\.catch\(\(\)=>\{\}\)/g;
const READERS = new Set(['pagefind.js', 'pagefind-worker.js']);

function speakingUp({ path, content }: EngineFile): EngineFile {
  if (!READERS.has(path)) return { path, content };
  const text = Buffer.from(content).toString('utf8');
  const silent = text.match(SWALLOWED) ?? [];
  if (silent.length !== 2)
    throw new Error(`${path}: ${silent.length} instead of 2 swallowed failures; read decision 016 before this engine is used`);
  return { path, content: Buffer.from(text.replaceAll(SWALLOWED, '$1)')) };
}

/** The engine's folder: its files, and below `ui/` what the components take for the engine. */
export function engineFiles(files: readonly EngineFile[]): EngineFile[] {
  const engine = files.filter(({ path }) => OF_ENGINE.test(path)).map(speakingUp);
  return [...engine, { path: 'ui/pagefind.js', content: Buffer.from(SHIM) }];
}
