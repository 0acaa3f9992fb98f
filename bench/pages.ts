/**
 * Lighthouse on the largest page of each kind of the site as it was built: `npx node bench/pages.ts [DIST] [--runs 3] [--only stories --only homes]`.
 */
import { parseArgs } from 'node:util';
import { outDir } from '#files/paths.ts';
import { serveSite } from '../scripts/site-server/serve-site.ts';
import { choosePages, type Chosen } from './pages/choose.ts';
import { describePages, typical, type Measured } from './pages/describe.ts';
import { openBrowser, type Browser } from './pages/lighthouse.ts';
import { installRivals } from './rivals/rivals.ts';
import { report } from './tools/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', multiple: true, default: [] } },
});
const dir = positionals[0] ?? outDir();
const runs = Number(values.runs);

async function measurePage(browser: Browser, base: string, page: Chosen): Promise<Measured> {
  const visits = [];
  for (let i = 0; i < runs; i += 1) visits.push(await browser.visit(base + page.url));
  const visit = typical(visits);
  console.log(`${page.url}  ${visit.performance} / ${visit.accessibility} / ${visit.bestPractices} / ${visit.seo}`);
  return { page, visit };
}

installRivals();
const pages = choosePages(dir, values.only);
const site = await serveSite({ dir });
const browser = await openBrowser();
const measured: Measured[] = [];
for (const page of pages) measured.push(await measurePage(browser, site.url, page));
browser.close();
await site.close();
report(values.only.length === 0 ? 'pages' : undefined, 'Pages on a telephone', describePages(measured, runs));
