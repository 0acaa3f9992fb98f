/** Reads a roll away from the main thread; started by read-in-worker.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { importRoll } from '#domain/import/import-roll.ts';
import type { Reading } from './read-in-worker.ts';

const { source, options } = workerData as Reading;
parentPort!.postMessage(importRoll(source, options));
