import type { RankedPage } from './rank.ts';

/** What a reader takes in without opening or scrolling. */
export const seenAtOnce = 3;

/**
 * What tells whether the best answer that is only in another language answers better than those in the reader's: by how
 * much it is ahead of the best of these, in the logarithm of the score and in shares of the question.
 */
export const leadNames = ['score', 'coverage', 'title', 'closeness'] as const;

export type LeadName = (typeof leadNames)[number];
export type Lead = Readonly<Record<LeadName, number>>;

/** An answer as the first stage has ranked it. */
export type Ranked = Pick<RankedPage, 'score' | 'coverage' | 'titleCoverage' | 'closeness'>;

export const leadOf = (own: Ranked, other: Ranked): Lead => ({
  score: Math.log(other.score / own.score),
  coverage: other.coverage - own.coverage,
  title: other.titleCoverage - own.titleCoverage,
  closeness: other.closeness - own.closeness,
});

/**
 * What each counts for, as `npm run search:fit` fits it by logistic regression: questions asked of a corpus of which
 * half of the translations are left out, in either language.
 */
export const leadWeights: Readonly<Record<LeadName, number>> = { score: 1, coverage: 1.9, title: 3.1, closeness: 0.3 };

/**
 * The further the third of the reader's own answers is behind the best of them, the less is lost by what stands in its
 * place: a gap in the logarithm of the score, as wide as it gets where there is no third.
 */
const [thirdWeight, widest] = [0.5, 2];

/**
 * From which sum one answer of another language is among the first three, and from which two are. Of questions that
 * only another language answers, .79 are then answered without opening anything instead of .02; of those that the own
 * language answers, 1 in 80 is pushed to the fourth place.
 */
export const [beside, ahead] = [-1.25, 2];

/**
 * How many answers that are only in another language belong among the first three: one where the best of them is nearly
 * as good as the best in the reader's language, two where it is far better, by what the first stage knows. An answer in
 * the reader's language, where there is one, stays first. Both best first.
 */
export function otherAmongFirst(own: readonly Ranked[], other: readonly Ranked[]): number {
  const sum = sumOfLead(own, other, leadWeights);
  return sum >= ahead ? 2 : sum >= beside ? 1 : 0;
}

/** How far ahead the best of the others is; as far behind as can be where nothing was asked, or one group is empty. */
export function sumOfLead([best, , third]: readonly Ranked[], [foreign]: readonly Ranked[], weights: Lead): number {
  if (!best?.score || !foreign?.score) return Number.NEGATIVE_INFINITY;
  const lead = leadOf(best, foreign);
  const gap = third ? Math.min(widest, Math.log(best.score / third.score)) : widest;
  return leadNames.reduce((sum, name) => sum + weights[name] * lead[name], 0) + thirdWeight * (lead.score + gap);
}

/** Both groups in the order in which they are shown; what is left of the other follows in a list of its own. */
export function asSeen<T>(own: readonly T[], other: readonly T[], amongFirst: number): T[] {
  const before = own.slice(0, seenAtOnce - amongFirst);
  return [...before, ...other.slice(0, amongFirst), ...own.slice(before.length)];
}
