/**
 * 证书二维码：`npm run codes -- 名单编号 [--out 文件夹]`. One SVG a number and one sheet to print, for final rolls only.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, placed } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { publishedRoll } from '#files/published-rolls.ts';
import { siteAddress } from '#files/site-address.ts';
import { certificateNumbers, codeSheet, codeSvg } from '#publish/claim/certificate-codes.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [id] = positionals;

function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

if (!id) fail('用法：npm run codes -- 名单编号 [--out 文件夹]');
const file = `rolls/${id}/roll.json`;
if (!fs.existsSync(path.join(contentDir(), file))) fail(`没有找到名单 ${id}（${contentDir()}/${file}）。`);

const published = publishedRoll(contentDir(), id);
if (published?.roll.stage !== 'final')
  fail(format(placed(file, { code: 'roll/no-certificates-yet', values: { roll: id }, field: 'stage' })));

const { roll, rows } = published;
const numbers = certificateNumbers(roll, rows);
const out = values.out ?? path.join('certificate-codes', id);
fs.mkdirSync(out, { recursive: true });
for (const number of numbers) fs.writeFileSync(path.join(out, `${number}.svg`), codeSvg(siteAddress(), number));
fs.writeFileSync(path.join(out, 'index.html'), codeSheet(siteAddress(), roll.title, numbers));
console.log(`${numbers.length} 个编号的二维码在 ${out}/，打印请打开 ${path.join(out, 'index.html')}。`);
const left = rows.length - numbers.length;
if (left > 0) console.log(`另有 ${left} 条已撤销或姓名不公开，没有制作。`);
