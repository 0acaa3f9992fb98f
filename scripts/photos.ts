/**
 * Makes the pictures that pages show from the photos that the content lists. Touches nothing but the cache,
 * so a bad photo stops a build before the site in place has changed.
 */
import { format } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { readLibrary } from '#files/read-library.ts';
import { listedPhotos } from '#media/originals.ts';
import { developPhotos } from '#media/pipeline.ts';
import { everySoOften } from '#media/progress.ts';

const root = contentDir();
const started = Date.now();
const { library, problems: inContent } = readLibrary(root);
const originals = listedPhotos(library, root);
const report = everySoOften(originals.length, (done, total) => console.log(`照片：${done}/${total}`));
const { manifest, problems, made, removed } = await developPhotos(originals, report);

for (const problem of problems) console.error(`✗ ${format(problem)}\n`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const usable = Object.keys(manifest).length;
console.log(`照片：${usable} 张可用，其中新处理 ${made} 张；${problems.length} 个错误；清理旧文件 ${removed} 个（${seconds} 秒）`);
if (inContent.length > 0) console.log(`另有 ${inContent.length} 处内容有误，所在条目的照片没有处理；请看 npm run check:content。`);
process.exitCode = problems.length > 0 ? 1 : 0;
