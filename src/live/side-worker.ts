/** Open data of half a million rows take long to write: on the other processor, so that previews go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { replaceSideFiles, type SideTask } from './side-files.ts';

parentPort!.postMessage(replaceSideFiles(workerData as SideTask));
