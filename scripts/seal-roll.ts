/**
 * Publishes a roll's files as its next version: `npm run seal:roll -- ID --note "首次发布" [--on 2026-03-05]`.
 * From then on the build refuses a roll that says something else without a new version.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isSlug } from '#domain/library/entry-path.ts';
import { dayInChina } from '#domain/calendar/date.ts';
import { format } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { sealRoll } from '#files/seal-roll.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { note: { type: 'string' }, on: { type: 'string' } } });
const [id] = positionals;
const exists = id !== undefined && isSlug(id) && fs.existsSync(path.join(contentDir(), 'rolls', id, 'roll.json'));

if (!exists || !values.note) {
  console.error('用法：npm run seal:roll -- 名单编号 --note "改了什么、为什么" [--on 2026-03-05]');
  if (id && !exists) console.error(`没有找到名单 ${id}（${contentDir()}/rolls/${id}/roll.json）。`);
  process.exit(1);
}
const { version, problems } = sealRoll(contentDir(), { roll: id, note: values.note, on: values.on ?? dayInChina(new Date()) });
for (const problem of problems) console.error(`${format(problem)}\n`);
if (version) console.log(`已登记 ${id} 第 ${version.version} 版（${version.publishedOn}）。\n名单文件 SHA-256：${version.seal.rows}`);
process.exitCode = version ? 0 : 1;
