/**
 * Makes the posters of the stories from their words and their first photo, after `npm run photos`. Touches nothing but
 * the cache, and stops no build. A first build of a whole archive is not held up by them: each run draws the newest few
 * hundred that are missing. `POSTERS=all` draws every one, `POSTERS=0` leaves the site without posters.
 */
import { format } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { posterJobs } from '#media/poster/jobs.ts';
import { makePosters } from '#media/poster/make.ts';

/** About a minute of work (docs/decisions/019-posters.md). */
const A_RUN = 300;

const started = Date.now();
const wish = process.env['POSTERS'];
const { manifest, problems, made, waiting, removed } = await makePosters(wish === '0' ? [] : posterJobs(contentDir()), {
  report: (done, total) => console.log(`海报：${done}/${total}`),
  most: wish === 'all' ? Infinity : A_RUN,
});

for (const problem of problems) console.warn(`△ ${format(problem)}\n`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const count = Object.keys(manifest).length;
if (wish === '0') console.log('海报：按 POSTERS=0 跳过，网站不提供海报');
else
  console.log(`海报：${count} 篇事迹有海报，其中新制作 ${made} 篇；${problems.length} 个提示；清理旧文件 ${removed} 个（${seconds} 秒）`);
if (waiting > 0) console.log(`还有 ${waiting} 篇留给以后的构建（每次至多 ${A_RUN} 篇，新的在前）；要一次做完，请设 POSTERS=all。`);
