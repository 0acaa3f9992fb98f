/**
 * 导入名单：`npm run import:roll -- 文件 --roll 名单编号 [--sheet 工作表] [--all] [--added-are-others] [--write]`.
 * Shows what was read and what would change; only `--write`, and only when nothing is wrong, changes conferrals.csv.
 * `--all` prints every line of it; what was written is kept as a report below `.cache`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, isError } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { writeWhole } from '#files/staging.ts';
import { optionsFor, planImport } from './import-roll/plan.ts';
import { presentRoll } from './import-roll/present-roll.ts';
import { preview } from './import-roll/preview.ts';
import { readInWorker } from './import-roll/read-in-worker.ts';
import { writeReport } from './import-roll/report-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    roll: { type: 'string' },
    sheet: { type: 'string' },
    write: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'added-are-others': { type: 'boolean', default: false },
  },
});
const [source] = positionals;

function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

if (!source || !values.roll) fail('用法：npm run import:roll -- 文件 --roll 名单编号 [--sheet 工作表] [--all] [--write]');
if (!fs.statSync(source, { throwIfNoEntry: false })?.isFile()) fail(`没有找到文件 ${source}。`);

const present = presentRoll(contentDir(), values.roll);
if (Array.isArray(present)) fail(...present.map(format));
const read = await readInWorker({ name: path.basename(source), content: fs.readFileSync(source) }, optionsFor(present, values.sheet));
const plan = planImport(present, read, { addedAreOthers: values['added-are-others'] });
console.log(preview(plan, values));
if (plan.problems.some(isError)) fail('\n有错误，名单没有改动。请改好后再导入。');
if (!values.write) console.log('\n以上只是预览，名单没有改动。核对无误后加 --write 写入。');
else if (plan.changes.length === 0) console.log('\n与现有名单一致，没有改动。');
else {
  writeWhole(present.file, plan.csv);
  const report = writeReport(present.id, preview(plan, { all: true }));
  console.log(`\n已写入 ${present.file}。${present.published ? '这份名单已经公布，请用 npm run seal:roll 登记新版本。' : ''}`);
  console.log(`读入经过（原写法与统一后的写法、没有保留的内容、提醒）另存在 ${report}，不会公布。`);
}
