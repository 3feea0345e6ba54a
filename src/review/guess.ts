import { isSureReason } from '../importer/write/short-answer.ts';
import type { Brief } from './brief.ts';

/** Which comment the importer took for the answer. */
export interface Guess {
  readonly comment: number | null;
  /** Why, in words of the draft's language, as the importer wrote it above the field; empty where it wrote nothing. */
  readonly reason: string;
  /** Whether it need not be looked at before it is accepted. */
  readonly isSure: boolean;
}

/** As the draft has it. */
export const guessOf = ({ fields, reason, locale }: Brief): Guess => ({
  comment: fields.answerComment,
  reason,
  isSure: isSureReason(reason, locale),
});
