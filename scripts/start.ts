/**
 * `npm start`: the site and its desk at one address, on this machine only. Works on a demonstration made from `content/`, or on the
 * repository that CONTENT_REPO names. What is older than its source is built first; from then on the gateway keeps the site up to date.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { contentDir } from '#files/paths.ts';
import { sourceHash } from '#files/source-hash.ts';

const state = path.resolve(process.env['DESK_DIR'] || '.desk');
const published = path.join(state, 'content');
/** A site of its own: `npm run build` and the tests have theirs in `dist`. */
const site = path.resolve(process.env['OUT_DIR'] || path.join(state, 'site'));
const stampFile = path.join(state, 'site.stamp');
const environment = { ...process.env, DESK_DIR: state, OUT_DIR: site };

/** Everything that pages are made of but the content, which the gateway follows itself. */
const sourceNow = (): string => sourceHash(['src', 'public'], ['astro.config.mjs', 'package-lock.json']);

function run(script: string, env: NodeJS.ProcessEnv = environment): void {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

function buildSite(): void {
  const stamp = sourceNow();
  const isCurrent =
    fs.existsSync(path.join(site, 'index.html')) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
  const hasContent = fs.existsSync(published) || !process.env['CONTENT_REPO'];
  // The first start with somebody's own repository: the gateway reads it, and builds when it is running.
  if (isCurrent || !hasContent) return;
  console.log('正在生成网站，第一次约需一分钟 …');
  run('scripts/build.ts', { ...environment, CONTENT_DIR: fs.existsSync(published) ? published : contentDir() });
  fs.mkdirSync(state, { recursive: true, mode: 0o700 });
  fs.writeFileSync(stampFile, stamp);
}

run('scripts/build-desk.ts');
buildSite();
const gateway = spawn(process.execPath, ['admin/gateway/main.ts'], { stdio: 'inherit', env: environment });
// The gateway hears Ctrl+C itself and ends in its own time; this program only waits for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => gateway.kill(signal));
gateway.once('exit', (code) => process.exit(code ?? 0));
