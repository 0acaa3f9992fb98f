/** Shows the built site on this machine (`npm run serve`), under the headers that production uses. PORT chooses the port. */
import fs from 'node:fs';
import path from 'node:path';
import { outDir } from '#files/paths.ts';
import { serveSiteNear } from './site-server/serve-site.ts';

const dir = outDir();
if (!fs.existsSync(path.join(dir, 'index.html'))) {
  console.error(`${dir} 里还没有建好的网站。请先运行 npm run build`);
  process.exit(1);
}
const { url } = await serveSiteNear({ dir, port: Number(process.env['PORT'] || 4321) });
console.log(`\n  网站已在本机打开：${url}/\n  按 Ctrl+C 结束。\n`);
