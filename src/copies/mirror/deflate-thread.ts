import { answerAsked } from '../../threads/answer-asked.ts';
import { deflate } from './deflate.ts';

/** A thread of deflate.ts. */
answerAsked(deflate);
