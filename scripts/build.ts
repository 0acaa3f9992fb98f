/**
 * Builds the site: first the content is checked, then photographs and posters are made, then the pages, then the search
 * index over them. The site is made beside the present one and takes its place when it is whole: a problem at any step
 * leaves what readers have as it was.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { outDir } from '#files/paths.ts';

const STEPS = [
  { name: '检查内容', command: ['scripts/check-content.ts'] },
  { name: '处理照片', command: ['scripts/photos.ts'] },
  { name: '制作海报', command: ['scripts/posters.ts'] },
  { name: '生成页面', command: ['node_modules/astro/bin/astro.mjs', 'build'] },
  { name: '生成搜索索引', command: ['scripts/index-search.ts'] },
] as const;

const site = outDir();
const unfinished = `${site}.next`;
const earlier = `${site}.last`;
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: unfinished };

const remove = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true });

/** Two renames: readers meet the old site or the new one, never half of either. */
function takePlace(): void {
  remove(earlier);
  if (fs.existsSync(site)) fs.renameSync(site, earlier);
  fs.renameSync(unfinished, site);
  remove(earlier);
}

remove(unfinished);
for (const [i, { name, command }] of STEPS.entries()) {
  console.log(`[${i + 1}/${STEPS.length}] ${name} …`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: environment });
  if (status === 0) continue;
  remove(unfinished);
  console.error(`构建停在“${name}”。原有的网站没有改动。`);
  process.exit(status ?? 1);
}
takePlace();
