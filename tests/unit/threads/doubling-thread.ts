import { workerData } from 'node:worker_threads';
import { answerAsked } from '../../../src/threads/answer-asked.ts';

/** Doubles numbers, the odd ones later; fails on 13, and ends on 17. */
answerAsked(async (asked: number): Promise<number> => {
  if (asked === 13) throw new Error('no 13');
  if (asked === 17) process.exit();
  await new Promise((resolve) => setTimeout(resolve, (asked % 2) * 5));
  return asked * (workerData as number);
});
