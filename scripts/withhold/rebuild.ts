import { spawnSync } from 'node:child_process';

/** Builds the site anew, so that no page, data file, feed or index of an earlier build is left. */
export function rebuild(): boolean {
  console.log('\n重新生成网站 …');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.error('网站没有建成：请运行 npm run check:content 看是哪里的问题，改好后运行 npm run build。');
  return status === 0;
}
