import { parentPort } from 'node:worker_threads';
import { deflate } from './deflate.ts';

/** A thread of deflate.ts: one content after the other. */
let last = Promise.resolve();
parentPort?.on('message', (content: Uint8Array) => {
  last = last.then(async () => parentPort?.postMessage(await deflate(content)));
});
