import { languages } from '../../language/index.ts';
import { answerIn, answeringComment } from '../tracker/answer.ts';
import type { ConvertedTicket } from './convert-ticket.ts';

export interface ShortAnswer {
  readonly answer: string;
  /** The comment that it is from, or null where none answers. */
  readonly comment: number | null;
  /** Whether nobody said it: then a person has to write it. */
  readonly isMissing: boolean;
}

/** The answer in short, as front matter has it: out of the comment that answers, else out of the question. */
export function shortAnswerOf({ question, comments, locale }: ConvertedTicket, ticket: number): ShortAnswer {
  const answering = answeringComment(
    comments.map(({ comment, by, texts }) => ({
      number: comment.number,
      by,
      paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
    })),
  );
  const answer = answerIn(answering?.paragraphs ?? []);
  return {
    answer: answer ?? answerIn(question?.paragraphs ?? []) ?? languages[locale].tickets.unanswered(ticket),
    comment: answering?.number ?? null,
    isMissing: answer === null,
  };
}
