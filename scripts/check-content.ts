/**
 * Prints every problem of the content folder and exits 1 when one of them is an error.
 * The list of promises stands in src/domain/library/check.ts.
 */
import { checkLibrary } from '#domain/library/check.ts';
import { dayInChina } from '#domain/calendar/date.ts';
import { format, isError, placed } from '#domain/problem/problem.ts';
import { contentDir } from '#files/paths.ts';
import { readLibrary } from '#files/read-library.ts';
import { sealProblems } from '#files/seals.ts';
import { isUnfinished } from '#files/staging.ts';
import { photoFileProblems } from '#files/inspect-photos.ts';

const root = process.argv[2] ?? contentDir();
const started = performance.now();
const { library, problems } = readLibrary(root);
const unfinished = isUnfinished(root) ? [placed('.pending.json', { code: 'withhold/unfinished' })] : [];
const all = [
  ...unfinished,
  ...problems,
  ...checkLibrary(library, dayInChina(new Date())),
  ...sealProblems(library, root),
  ...(await photoFileProblems(library, root)),
];
const errors = all.filter(isError);

for (const problem of all) console.log(`${isError(problem) ? '✗' : '!'} ${format(problem)}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`内容检查：${errors.length} 个错误，${all.length - errors.length} 个提醒（${seconds} 秒）`);
process.exitCode = errors.length > 0 ? 1 : 0;
