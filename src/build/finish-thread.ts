import { workerData } from 'node:worker_threads';
import { answerAsked } from '../threads/answer-asked.ts';
import { type FinishedPage, type Finishing, pageFinisher } from './finish-pages.ts';

/** A thread of finish-pages.ts: answers each list of pages with what was found on them. */
const finish = pageFinisher(workerData as Finishing);
answerAsked((pages: readonly string[]): FinishedPage[] => pages.map(finish));
