/**
 * An import that neither freezes who asked for it nor runs for ever: SheetJS is synchronous, and a damaged .xls can hold it
 * in a loop (docs/decisions/009). A browser does the same with its own Worker.
 */
import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '#domain/import/import-roll.ts';
import type { RollImport, RollSource } from '#domain/import/report.ts';
import { placed, type FoundProblem } from '#domain/problem/problem.ts';

export interface Reading {
  source: RollSource;
  options: ImportOptions;
}

/** 100,000 rows of XLSX take some seconds on two shared cores. */
const PATIENCE_SECONDS = 60;

const unread = (file: string, problem: FoundProblem): RollImport => ({
  format: '文件',
  blocks: [],
  rows: [],
  dropped: [],
  changes: [],
  doubles: [],
  problems: [placed(file, problem)],
});

const ranOutOfMemory = (error: NodeJS.ErrnoException): boolean => error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** `importRoll` in a worker, stopped when it takes longer than `seconds`. */
export function readInWorker(source: RollSource, options: ImportOptions, seconds = PATIENCE_SECONDS): Promise<RollImport> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { source, options } satisfies Reading });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(unread(source.name, { code: 'import/too-slow', values: { seconds } }));
      void worker.terminate();
    }, seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error) => (ranOutOfMemory(error) ? resolve(unread(source.name, { code: 'import/damaged' })) : reject(error)));
    worker.once('exit', () => clearTimeout(timer));
  });
}
