import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { Pages, type Prerenderer } from './pages.ts';
import { serveLivePages } from './serve.ts';
import { copyAssets } from './site-files.ts';
import { LiveSite, styleSheets } from './site.ts';

/** The folder of the site that is kept up to date; without it a build is a build. */
const servedSite = (): string | undefined => process.env['LIVE_PAGES'] || undefined;

/** Stops before the first page is written, with the whole site ready to be rendered, and stays there. */
function stayingAlive(standard: AstroPrerenderer, outDir: string, bundle: string, origin: string): AstroPrerenderer {
  return {
    name: 'live-pages',
    setup: () => standard.setup?.() ?? Promise.resolve(),
    render: (request, options) => standard.render(request, options),
    getStaticPaths: async () => {
      copyAssets(bundle, outDir);
      const pages = new Pages(standard as Prerenderer, origin);
      await serveLivePages(new LiveSite(pages, { outDir, origin, styles: styleSheets(bundle) }));
      return process.exit(0);
    },
  };
}

/**
 * 现场生成: the site's own production build, kept alive where it would begin to write pages, so that a draft is previewed and
 * a publication appears in seconds, by the one code path that a build has too. See docs/decisions/017-desk.md.
 */
export default function livePages(): AstroIntegration {
  const site = servedSite();
  if (!site) return { name: 'live-pages', hooks: {} };
  const state = { bundle: '', origin: '' };
  return {
    name: 'live-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        state.bundle = fileURLToPath(config.outDir);
        state.origin = config.site!;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => stayingAlive(standard, site, state.bundle, state.origin));
      },
    },
  };
}
