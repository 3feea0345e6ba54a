import { parentPort, workerData } from 'node:worker_threads';
import { type Finishing, pageFinisher } from './finish-pages.ts';

/** A thread of finish-pages.ts: answers each list of pages with what was found on them. */
const finish = pageFinisher(workerData as Finishing);
parentPort?.on('message', (pages: readonly string[]) => parentPort?.postMessage(pages.map(finish)));
