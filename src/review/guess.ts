import type { Brief } from './brief.ts';

/** Which comment the importer took for the answer. */
export interface Guess {
  readonly comment: number | null;
  /** Whether it need not be looked at before it is accepted. */
  readonly isSure: boolean;
}

/** As the draft has it. */
export const guessOf = ({ fields }: Brief): Guess => ({
  comment: fields.answerComment,
  isSure: false,
});
