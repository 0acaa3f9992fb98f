/**
 * 500,000 conferrals in 5,000 rolls: what the content check and all public files of rolls take, beside a plain copy of the
 * same rows by Papa Parse: `npx node bench/rolls.ts [--rolls 5000 --rows 100 --runs 2]`. Imports: `bench/import.ts`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { contentFor, emptied, PROJECT, WORK } from './build/work.ts';
import { readArguments } from './generator/arguments.ts';
import { measure, type Measured } from './tools/measure.ts';
import { median, report, table, type Cell } from './tools/report.ts';

const SMALL = { stories: 10, projects: 10, homes: 50, organizations: 3_200 };
const { options, numbers } = readArguments(process.argv.slice(2), { numbers: { runs: 2 } });
const sized = { ...options, counts: { ...options.counts, ...SMALL } };
const content = await contentFor(sized);
const out = path.join(WORK, 'rolls');

const CONTENDERS = {
  'plain: Papa Parse, CSV and JSON': ['bench/rolls/plain.ts', content, out],
  'ours: content check': ['scripts/check-content.ts', content],
  'ours: data files, versions, claim shards': ['bench/rolls/public-files.ts', content, out],
} as const;

const run = (args: readonly string[]): Promise<Measured> =>
  measure({ command: process.execPath, args, cwd: PROJECT, log: path.join(WORK, 'rolls.log') });

interface Written {
  files: number;
  bytes: number;
}

function written(folder: string): Written {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0),
  };
}

const taken: Record<string, Measured[]> = {};
const made: Record<string, Written> = {};
for (let i = 0; i < numbers['runs']!; i += 1) {
  for (const [label, args] of Object.entries(CONTENDERS)) {
    emptied('rolls');
    (taken[label] ??= []).push(await run(args));
    made[label] = written(out);
  }
}

const of = (label: string, what: keyof Measured): number => median(taken[label]!.map((each) => each[what]));
const rival = Object.keys(CONTENDERS)[0]!;
const rows = Object.keys(CONTENDERS).map((label): Cell[] => [
  ...[label, made[label]!.files, made[label]!.bytes / 1e6, of(label, 'wall'), of(label, 'cpu'), of(label, 'memory') / 2 ** 30],
  label === rival ? '' : of(label, 'cpu') / of(rival, 'cpu'),
]);

/** What one question at /verify/ fetches. */
function shards(): string {
  const folder = path.join(out, 'verify/shards');
  const sizes = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [fs.statSync(path.join(entry.parentPath, entry.name)).size] : []));
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  return `A claim check fetches one of ${sizes.length.toLocaleString('en')} shards: median ${kilobytes(median(sizes))}, largest ${kilobytes(Math.max(...sizes))}, uncompressed.`;
}

const [check, files] = Object.keys(CONTENDERS).slice(1) as [string, string];
const whole = of(check, 'wall') + of(files, 'wall');
report(sized.counts.rolls === 5_000 ? 'rolls' : undefined, 'Rolls at the size of a country', [
  `Content: ${sized.counts.rolls.toLocaleString('en')} rolls of ${sized.counts.rows} rows. n = ${numbers['runs']}, contenders taking turns, medians.`,
  table(['', 'files', 'MB', 'wall s', 'CPU s', 'peak RSS GB', '× CPU of plain'], rows),
  `Check and all files together: ${whole.toFixed(1)} s (asked: 60 s), ${Math.max(of(check, 'memory'), of(files, 'memory')) / 2 ** 30 < 1.5 ? 'under' : 'over'} the 1.5 GB asked for.`,
  shards(),
]);
