import type { Replacement } from './replacement.ts';
import { REPLACEMENTS } from './replacements.ts';
import { STUBS } from './stubs.ts';

/** The part of Vite's plugin that we use; Vite itself comes with Astro. */
interface Plugin {
  name: string;
  enforce: 'pre';
  applyToEnvironment: (environment: { name: string }) => boolean;
  resolveId: (this: Context, source: string, importer: string | undefined) => string | null;
  load: (this: Context, id: string) => string | null;
  transform: (this: Context, code: string, id: string) => { code: string; map: null } | null;
  buildEnd: (this: Context, error?: Error) => void;
}
interface Context {
  error: (message: string) => never;
}

const STUB = '\0desk-stub:';
const HOW = '请对照新版 Decap 改写 admin/app/patches，改好再构建。';

const isFile = (id: string | undefined, file: string): boolean => Boolean(id?.split('?')[0]!.replaceAll('\\', '/').endsWith(`/${file}`));

function replaced(code: string, { file, from, to }: Replacement): string {
  if (code.split(from).length !== 2) throw new Error(`${file} 已不同于所知：没有找到（或不止一处）“${from}”。${HOW}`);
  return code.replace(from, () => to);
}

/** Every replacement of one file. Throws where the file is not the one that was read. */
export function patch(code: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(replaced, code);
}

/** Takes out of Decap what the desk never uses and changes a few lines of it; stops the build where Decap has changed. */
export function decapPatches(): Plugin {
  const used = new Set<string>();
  return {
    name: 'decap-patches',
    enforce: 'pre',
    // The page itself is rendered too, and knows nothing of Decap.
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(source, importer) {
      const stub = STUBS.find(({ module, by }) => module === source && isFile(importer, by));
      if (!stub) return null;
      used.add(source);
      return STUB + source;
    },
    load: (id) => (id.startsWith(STUB) ? STUBS.find(({ module }) => id === STUB + module)!.code : null),
    transform(code, id) {
      const here = REPLACEMENTS.filter(({ file }) => isFile(id, file));
      if (here.length === 0) return null;
      used.add(here[0]!.file);
      return { code: patch(code, here), map: null };
    },
    buildEnd(error) {
      const expected = [...STUBS.map(({ module }) => module), ...REPLACEMENTS.map(({ file }) => file)];
      const idle = expected.filter((name) => !used.has(name));
      if (!error && idle.length > 0) this.error(`Decap 已不再使用 ${idle.join('、')}。${HOW}`);
    },
  };
}
