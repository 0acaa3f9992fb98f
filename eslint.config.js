import path from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { walls } from './scripts/lint/walls.js';

const TESTS = ['**/*.test.ts', 'tests/**', 'bench/**'];
const CODE = ['**/*.{ts,tsx,mts,js,jsx,mjs,astro}'];

/** Names of the platform that would tie the domain to a browser or a server. */
const PLATFORM = ['window', 'document', 'navigator', 'localStorage', 'process', 'Buffer', 'fetch', 'require', '__dirname'];
const noPlatform = PLATFORM.map((name) => ({
  name,
  message: 'The domain runs in site, CMS, gateway and importer alike, so it touches no platform: pass the value in (docs/architecture.md).',
}));

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist.next/',
    '**/dist.last/',
    '**/.astro/',
    '.cache/',
    '.desk/',
    'bench/.work/',
    'public/',
    'coverage/',
    '**/node_modules/',
  ]),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    files: CODE,
    plugins: { walls },
    rules: {
      'walls/imports': ['error', { root: path.resolve(import.meta.dirname) }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A merged declaration (zod's GlobalMeta) can only be written so.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: CODE,
    ignores: TESTS,
    rules: { 'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/domain/**'], ignores: TESTS, rules: { 'no-restricted-globals': ['error', ...noPlatform] } },
  // One list on purpose: whoever looks for a sentence, or translates them, finds all of them on one page.
  { files: ['src/domain/problem/catalogue.ts', 'src/i18n/zh-Hans.ts', 'src/i18n/en.ts'], rules: { 'max-lines': 'off' } },
  // A scene is one list of paper sheets from back to front, and a table of poses one table: cut in two they are harder to see.
  {
    files: ['scripts/illustrate/scenes/**', 'scripts/illustrate/poses.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  // Astro writes this file.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
);
