import { LIMITS, megabytes } from '#domain/import/file/limits.ts';
import type { RollImport } from '#domain/import/report.ts';
import { placed, type FoundProblem } from '#domain/problem/problem.ts';
import type { ReadWish } from './read.ts';
import { report, type Reading } from './reading.ts';

/** The command line waits as long (scripts/import-roll/read-in-worker.ts). */
const PATIENCE_SECONDS = 60;

/** After a reading its rows are checked, which is more urgent than the next worker. */
const REST_MS = 3000;

const NOTHING: Omit<RollImport, 'problems'> = { format: '文件', blocks: [], rows: [], dropped: [], changes: [], doubles: [] };

const unread = (problem: FoundProblem): Reading => report({ ...NOTHING, problems: [placed('', problem)] });

const startWorker = (): Worker => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

export interface Reader {
  /** The importer is about 1 MB: fetched when somebody comes near the roster, so that a paste does not wait for it. */
  warm(): void;
  /** Undefined when another reading or `stop` came between. */
  read(wish: Omit<ReadWish, 'source'>, source: File | { name: string; content: string }): Promise<Reading | undefined>;
  stop(): void;
}

function answer(worker: Worker, wish: ReadWish, seconds: number): Promise<Reading> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(unread({ code: 'import/too-slow', values: { seconds } })), seconds * 1000);
    const settle = (reading: Reading): void => {
      clearTimeout(timer);
      resolve(reading);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => settle(data), { once: true });
    worker.addEventListener('error', () => settle(unread({ code: 'import/damaged' })), { once: true });
    const { content } = wish.source;
    worker.postMessage(wish, typeof content === 'string' ? [] : [content.buffer]);
  });
}

/** One worker that waits. It is ended after its reading, whatever became of it; the next one starts when somebody comes again. */
export function createReader(seconds = PATIENCE_SECONDS): Reader {
  let waiting: Worker | undefined;
  let busy: Worker | undefined;
  const stop = (): void => {
    busy?.terminate();
    busy = undefined;
  };
  let restsUntil = 0;
  const warm = (): void => {
    if (performance.now() >= restsUntil) waiting ??= startWorker();
  };
  const read: Reader['read'] = async (wish, given) => {
    stop();
    if (given instanceof File && given.size > LIMITS.file)
      return unread({ code: 'import/too-large', values: { size: megabytes(given.size), limit: megabytes(LIMITS.file) } });
    const worker = waiting ?? startWorker();
    waiting = undefined;
    busy = worker;
    const source = given instanceof File ? { name: given.name, content: new Uint8Array(await given.arrayBuffer()) } : given;
    const reading = await answer(worker, { ...wish, source }, seconds);
    if (busy !== worker) return undefined;
    stop();
    restsUntil = performance.now() + REST_MS;
    return reading;
  };
  return { warm, read, stop };
}
