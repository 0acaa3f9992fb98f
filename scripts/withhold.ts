/**
 * 依法隐去一条记录：`npm run withhold -- 编号 --reason "本人撤回公开同意" --basis "《个人信息保护法》第十五条" [--on 2026-05-11] [--no-build]`.
 * Takes the name out of the content, builds the site anew, looks through what was built, and says what lies outside.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayInChina } from '#domain/calendar/date.ts';
import { format } from '#domain/problem/problem.ts';
import { maskName } from '#domain/text/mask.ts';
import { cacheDir, contentDir, outDir } from '#files/paths.ts';
import { withhold, type Withheld } from '#files/withhold.ts';
import { tracesOf } from '#files/withhold/traces.ts';
import { outsideAdvice } from './withhold/outside.ts';
import { rebuild } from './withhold/rebuild.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: 'string' }, basis: { type: 'string' }, on: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const number = positionals[0]?.toUpperCase();

function tellContent({ roll, names, recut, stories, corrections, mentions }: Withheld): void {
  console.log(`编号 ${number} 的姓名（${names.map(maskName).join('、') || '先前已隐去'}）：`);
  console.log(`已从名单 ${roll} 的现行版和全部旧版隐去姓名、单位和推荐表述；编号保留。`);
  for (const other of recut) if (other !== roll) console.log(`名单 ${other} 中指向这个编号的关联已去掉。`);
  for (const story of stories) console.log(`${story}：已去掉指向这个编号的关联。`);
  for (const file of corrections) console.log(`${file}：请再读一遍，看余下的文字能不能推出姓名。`);
  if (mentions.length === 0) return;
  console.log('\n以下位置还有相同的姓名，可能是同名的人，请逐一判断并处理：');
  for (const { file, line } of mentions) console.log(`  ${file} 第 ${line} 行`);
}

/** What was built, and what the builder keeps: the name may stand there only where it still stands in the content. */
function tellTraces(names: readonly string[]): void {
  const found = [outDir(), cacheDir()].flatMap((dir) => tracesOf(dir, names));
  if (names.length === 0) console.log('\n这个编号先前已经隐去，现有文件里查不到它的姓名，所以没有可以比对的。');
  else if (found.length === 0) console.log('\n已逐个文件查过建好的网站和缓存：没有这个姓名。');
  else console.log(`\n建好的网站和缓存里，这些文件还有相同的姓名（见上面的位置）：\n${found.map((file) => `  ${file}`).join('\n')}`);
}

if (!number || !values.reason || !values.basis) {
  console.error(
    '用法：npm run withhold -- 编号 --reason "本人撤回公开同意" --basis "《中华人民共和国个人信息保护法》第十五条" [--on 2026-05-11]',
  );
  process.exit(1);
}
const on = values.on ?? dayInChina(new Date());
const { withheld, problems } = withhold(contentDir(), { number, on, reason: values.reason, basis: values.basis });
for (const problem of problems) console.error(format(problem));
if (!withheld) process.exit(1);
tellContent(withheld);
for (const kept of [path.join(cacheDir(), 'astro'), path.join(cacheDir(), 'import-reports'), '.astro/data-store.json'])
  fs.rmSync(kept, { recursive: true, force: true });
if (!values['no-build'] && !rebuild()) process.exit(1);
if (values['no-build']) console.log('\n没有重新生成网站：已建好的网站里还有这个姓名，请运行 npm run build 后再部署。');
else tellTraces(withheld.names);
console.log(outsideAdvice(withheld));
