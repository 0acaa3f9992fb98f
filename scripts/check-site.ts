/**
 * Looks through the built site and exits 1 when it breaks a promise: `node scripts/check-site.ts [--json report.json]`.
 * The list of promises stands in scripts/check-site/guards.ts.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, outDir } from '#files/paths.ts';
import { siteAddress } from '#files/site-address.ts';
import type { Finding, Guard } from './check-site/finding.ts';
import { GUARDS } from './check-site/guards.ts';
import { readSite, type Site } from './check-site/site.ts';

/** Nobody reads the thousandth line. All findings stand in the JSON report. */
const SHOWN = 30;

/** A fault of a layout is found on every page and told once. */
function show(findings: readonly Finding[]): void {
  const alike = Map.groupBy(findings, ({ place = '', message }) => `${place.replace(/^\d+:\d+ /, '')} · ${message}`);
  for (const [what, [first, ...others]] of Array.from(alike).slice(0, SHOWN)) {
    const { file, place = '' } = first!;
    const position = /^\d+:\d+/.exec(place)?.[0];
    console.log(
      `    ${file}${position ? `:${position}` : ''} · ${what.replace(/^ · /, '')}${others.length > 0 ? `（共 ${others.length + 1} 处）` : ''}`,
    );
  }
  if (alike.size > SHOWN) console.log(`    …… 还有 ${alike.size - SHOWN} 种`);
}

async function watch(guard: Guard, site: Site): Promise<{ guard: string; findings: Finding[] }> {
  const started = performance.now();
  const { checked, findings } = await guard.run(site);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${guard.name.padEnd(15)} ${guard.promise}（${checked} 项，${seconds} 秒）`);
  show(findings);
  return { guard: guard.name, findings };
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const dir = outDir();
if (!fs.existsSync(path.join(dir, 'index.html'))) {
  console.error(`${dir} 里还没有建好的网站。请先运行 npm run build`);
  process.exit(1);
}
const { logo } = JSON.parse(fs.readFileSync(path.join(contentDir(), 'settings/site.json'), 'utf8')) as { logo?: string };
const site = readSite(dir, siteAddress(), logo);
console.log(`检查 ${dir}：${site.pages.length} 个页面，${site.files.size} 个文件`);
const reports: { guard: string; findings: Finding[] }[] = [];
for (const guard of GUARDS) reports.push(await watch(guard, site));
const failed = reports.filter(({ findings }) => findings.length > 0);
const passed = reports.length - failed.length;
if (values.json) {
  const findings = reports.flatMap(({ guard, findings: found }) => found.map((finding) => ({ guard, ...finding })));
  fs.writeFileSync(values.json, JSON.stringify({ passed, failed: failed.length, findings }, null, 2));
}
console.log(`网站检查：${passed} 项保证成立，${failed.length} 项不成立`);
process.exitCode = failed.length > 0 ? 1 : 0;
