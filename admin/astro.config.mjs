import path from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { decapPatches } from './app/patches/plugin.ts';
import { preload } from './build/preload.ts';

const root = import.meta.dirname;
const out = process.env.DESK_OUT || path.resolve(root, '../.desk/app');

/** The desk: an Astro project of its own, so that the public site builds without React and Decap. */
export default defineConfig({
  root,
  srcDir: './app',
  publicDir: './app/public',
  base: '/admin',
  outDir: out,
  cacheDir: path.resolve(root, '../.desk/cache'),
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [react(), preload()],
  // Node’s name for it, in libraries of Decap that were written for Node first.
  vite: { plugins: [decapPatches()], define: { global: 'globalThis' }, build: { assetsInlineLimit: 0, target: 'es2022' } },
});
