import type { EngineFile } from './engine.ts';

/** What of the engine's own files a page of ours fetches: reader, worker, WebAssembly, and the stock components. */
const OF_ENGINE =
  /^(?:pagefind(?:-worker|-component-ui)?\.js|pagefind-component-ui\.css|wasm\.unknown\.pagefind|pagefind-entry\.json|pagefind\.\w+\.pf_meta|(?:fragment|index)\/.+)$/u;

/**
 * The components import `pagefind.js` from the folder that they are told; this one hands them our search instead of the
 * engine's own. The search page puts it there before the components start; see src/client/search.
 */
const SHIM = 'export const createInstance = (options) => globalThis.siteSearch.createInstance(options);\n';

/** The engine's folder: its files, and below `ui/` what the components take for the engine. */
export function engineFiles(files: readonly EngineFile[]): EngineFile[] {
  const engine = files.filter(({ path }) => OF_ENGINE.test(path));
  return [...engine, { path: 'ui/pagefind.js', content: Buffer.from(SHIM) }];
}
