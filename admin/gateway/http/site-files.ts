import fs from 'node:fs';
import path from 'node:path';
import type { Hono, Handler } from 'hono';
import { staticSite } from '#files/serve/static-site.ts';
import type { DeskEnv } from './environment.ts';

const NOT_BUILT = `<!doctype html><html lang="zh-Hans-CN"><meta charset="utf-8"><title>网站还没有建好</title>
<p>网站还没有建好。请在终端里运行 npm run build，再刷新这一页。编辑台可以照常使用。</p></html>`;

const stampOf = (dir: string): string =>
  ['index.html', 'csp-hashes.json'].map((name) => fs.statSync(path.join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? '').join();

/** `/`: the built site as any visitor gets it. A new build is taken up by itself; its policy lists other scripts. */
export function siteFiles(dir: string): Handler<DeskEnv> {
  let built: { stamp: string; site: Hono } | undefined;
  return (c) => {
    if (!fs.existsSync(path.join(dir, 'index.html'))) return c.html(NOT_BUILT, 503);
    const stamp = stampOf(dir);
    if (built?.stamp !== stamp) built = { stamp, site: staticSite(dir) };
    return built.site.fetch(c.req.raw, c.env);
  };
}
