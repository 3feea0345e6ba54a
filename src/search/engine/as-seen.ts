import type { RankedPage } from './rank.ts';
import { weights } from './weights.ts';

/** What a reader takes in without opening or scrolling. */
export const seenAtOnce = 3;

/**
 * How many answers that are only in another language belong among the first three: one where the best of them is
 * nearly as good as the best in the reader's language, two where it is far better, by the scores of the first stage. An
 * answer in the reader's language, where there is one, stays first.
 */
export function otherAmongFirst(
  own: Pick<RankedPage, 'score'> | undefined,
  other: Pick<RankedPage, 'score'> | undefined,
): number {
  if (!own || !other) return 0;
  const share = other.score / own.score;
  return share >= weights.otherAhead ? 2 : share >= weights.otherBeside ? 1 : 0;
}

/** Both groups in the order in which they are shown; what is left of the other follows in a list of its own. */
export function asSeen<T>(own: readonly T[], other: readonly T[], amongFirst: number): T[] {
  const before = own.slice(0, seenAtOnce - amongFirst);
  return [...before, ...other.slice(0, amongFirst), ...own.slice(before.length)];
}
