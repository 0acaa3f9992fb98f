/** The look-up is written beside the text index, on the other processor: neither waits for the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { refreshLookup, writeLookup, type LookupTask } from '#search/lookup/write-lookup.ts';

const { task, isRefresh } = workerData as { task: LookupTask; isRefresh: boolean };
parentPort!.postMessage((isRefresh ? refreshLookup : writeLookup)(task));
