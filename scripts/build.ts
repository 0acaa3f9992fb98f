/**
 * Builds the site: first the content is checked, then photographs are made, then the pages. A problem stops the build
 * before anything in the output folder is touched.
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  { name: '检查内容', command: ['scripts/check-content.ts'] },
  { name: '处理照片', command: ['scripts/photos.ts'] },
  { name: '生成页面', command: ['node_modules/astro/bin/astro.mjs', 'build'] },
] as const;

const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

for (const [i, { name, command }] of STEPS.entries()) {
  console.log(`[${i + 1}/${STEPS.length}] ${name} …`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: environment });
  if (status !== 0) {
    console.error(`构建停在“${name}”。原有的网站没有改动。`);
    process.exit(status ?? 1);
  }
}
