/** What does it take to import a roll, beside the plain parser alone, and does the main thread stay free? `npx node bench/import.ts`. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { read } from '@e965/xlsx';
import Papa from 'papaparse';
import { conferralsCsv } from '#domain/conferral/write.ts';
import { importRoll } from '#domain/import/import-roll.ts';
import { mergeImport } from '#domain/import/merge.ts';
import { LAST_SERIAL } from '#domain/import/numbering.ts';
import { readInWorker } from '../scripts/import-roll/read-in-worker.ts';
import { aNumber } from '../tests/fixtures/builders.ts';
import { contentFolder } from '../tests/fixtures/content-folder.ts';
import { csvList, xlsxList } from './import/lists.ts';
import { median, report, table, type Cell } from './tools/report.ts';

const ROUNDS = 5;
const SIZES = [2000, 100_000];

const decoder = new TextDecoder();
const scheme = { levels: [1, 2, 3, 4, 5].map((star) => ({ star, hours: star * 200, awardedBy: 'county' as const })) };

function seconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/** Everything up to the text of conferrals.csv. A prefix has 99,999 numbers a year, so the last row of 100,000 goes without. */
function wholeImport(name: string, content: Uint8Array): string {
  const { rows } = importRoll({ name, content }, { scheme });
  return conferralsCsv(mergeImport([], rows.slice(0, LAST_SERIAL), { prefix: 'HCSH', year: 2026, used: [], published: false }).rows);
}

interface Contender {
  label: string;
  work: () => unknown;
  /** The label of what it is compared with. */
  beside?: string;
}

function contenders(count: number): Contender[] {
  const [csv, xlsx] = [csvList(count), xlsxList(count)];
  return [
    { label: 'Papa.parse alone', work: () => Papa.parse(decoder.decode(csv)) },
    { label: 'import of the CSV', work: () => importRoll({ name: 'a.csv', content: csv }, { scheme }), beside: 'Papa.parse alone' },
    { label: '… with numbers and file', work: () => wholeImport('a.csv', csv), beside: 'Papa.parse alone' },
    { label: 'XLSX.read alone', work: () => read(xlsx, { type: 'array', dense: true }) },
    { label: 'import of the XLSX', work: () => importRoll({ name: 'a.xlsx', content: xlsx }, { scheme }), beside: 'XLSX.read alone' },
  ];
}

/** Round by round, so that what else the machine does falls on all; the first round warms up. */
function measured(count: number): Cell[][] {
  const all = contenders(count);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => all.map(({ work }) => seconds(work))).slice(1);
  const times = new Map(all.map(({ label }, i) => [label, rounds.map((round) => round[i]!)]));
  return all.map(({ label, beside }) => {
    const mid = median(times.get(label)!);
    return [count, label, Math.min(...times.get(label)!), mid, beside ? mid / median(times.get(beside)!) : '–'];
  });
}

/** The longest time that the main thread answers nobody, while a worker reads. */
async function longestWait(name: string, content: Uint8Array): Promise<Cell[]> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const { rows } = await readInWorker({ name, content }, { scheme });
  delay.disable();
  return [name, rows.length, (performance.now() - started) / 1000, delay.max / 1e6];
}

const ROLL = '2026-hechuan-stars';

/** The command as an editor runs it: start of Node, reading the content folder, worker, numbers, preview, file. */
function commanded(name: string, content: Uint8Array, ...more: string[]): Cell[] {
  const root = contentFolder({ [`rolls/${ROLL}/conferrals.csv`]: `number,name,star\n${aNumber()},石榴,3\n` });
  const env = { ...process.env, CONTENT_DIR: root, CACHE_DIR: path.join(root, 'cache') };
  const file = path.join(root, name);
  fs.writeFileSync(file, content);
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['scripts/import-roll.ts', file, '--roll', ROLL, ...more], {
    env,
    encoding: 'utf8',
  });
  const took = (performance.now() - started) / 1000;
  const told = stdout.includes('import/serials-used-up') ? 'refused: 99,999 numbers a prefix and year' : `exit ${status}`;
  fs.rmSync(root, { recursive: true });
  return [[name, ...more].join(' '), took, told];
}

const times = SIZES.flatMap(measured);
const waits = [await longestWait('a.csv', csvList(100_000)), await longestWait('a.xlsx', xlsxList(100_000))];

const commands = [
  commanded('2000.xlsx', xlsxList(2000), '--write'),
  commanded('99999.csv', csvList(LAST_SERIAL), '--write'),
  commanded('99999.xlsx', xlsxList(LAST_SERIAL), '--write'),
  commanded('100000.xlsx', xlsxList(100_000), '--write'),
];

report('import', 'Importing a roll', [
  `Five columns, two of them dropped, every tenth name padded; median of ${ROUNDS} interleaved rounds after one to warm up. The ratio is to the plain parser in the same rounds.`,
  table(['rows', 'what', 'best s', 'median s', '× parser'], times),
  'In a worker, as the command and the CMS read: how long the main thread was held up at the worst.',
  table(['file', 'rows', 'whole s', 'longest wait ms'], waits),
  'The command itself, once each, from its start to its end.',
  table(['command', 's', 'outcome'], commands),
]);
