import { defineConfig } from 'astro/config';
import claims from './src/claims/integration.ts';
import csp from './src/csp/integration.ts';
import data from './src/data/integration.ts';
import livePages from './src/live/integration.ts';
import media from './src/media/integration.ts';
import { siteAddress } from './src/files/site-address.ts';

const cache = process.env.CACHE_DIR || '.cache';

export default defineConfig({
  site: siteAddress(),
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: `${cache}/${process.env.LIVE_PAGES ? 'live/astro' : 'astro'}`,
  trailingSlash: 'always',
  // One stylesheet, fetched once and cached for every page; inline styles would be refused by the CSP.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [media(), data(), claims(), csp(), livePages()],
});
