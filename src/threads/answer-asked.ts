import { parentPort } from 'node:worker_threads';

/** In a thread of a ThreadPool: answers what it is asked, one after the other. */
export function answerAsked<Asked, Answer>(answer: (asked: Asked) => Answer | Promise<Answer>): void {
  let last = Promise.resolve();
  parentPort?.on('message', (asked: Asked) => {
    last = last.then(async () => parentPort?.postMessage(await answer(asked)));
  });
}
