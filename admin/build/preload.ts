/** Tells the browser at once of every script that the first screen imports: else it learns of each by reading the one before. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of Rolldown's bundle, Vite's plugin and Astro's integration that are used here. */
interface Chunk {
  type: string;
  isEntry?: boolean;
  fileName: string;
  imports?: string[];
}
type Bundle = Record<string, Chunk>;

/** A chunk and all that it imports, however far away; not what it asks for later. */
function imported(bundle: Bundle, fileName: string, known = new Set<string>()): Set<string> {
  if (known.has(fileName)) return known;
  known.add(fileName);
  for (const next of bundle[fileName]?.imports ?? []) imported(bundle, next, known);
  return known;
}

export function preload() {
  const scripts = new Map<string, string[]>();
  const plugin = {
    name: 'desk-preload',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle(_: unknown, bundle: Bundle): void {
      for (const chunk of Object.values(bundle).filter(({ type, isEntry }) => type === 'chunk' && isEntry))
        scripts.set(chunk.fileName, Array.from(imported(bundle, chunk.fileName)));
    },
  };
  return {
    name: 'desk-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }: { updateConfig: (config: object) => unknown }) =>
        void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        const page = fileURLToPath(new URL('index.html', dir));
        const html = fs.readFileSync(page, 'utf8');
        const entry = Array.from(scripts.keys()).find((name) => html.includes(`src="/admin/${name}"`));
        if (!entry) throw new Error('the page of the desk loads no script that the build knows');
        const links = scripts.get(entry)!.map((name) => `<link rel="modulepreload" href="/admin/${name}">`);
        fs.writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
      },
    },
  };
}
