import type { RankedAnswer } from './answer-question.ts';
import { rarityOf } from './term-matches.ts';

/**
 * What tells a question that the site answers from one that it says nothing about, each from 0 to 1 and of the best of
 * the first pages. “Share of the question” counts each thing that it is about by how rare it is, and what stands on no
 * page as the rarest.
 */
export const signNames = [
  /** Share of its things that a page has, each alike; those that stand on no page count as well. */
  'things',
  /** Share of the question in a title. */
  'title',
  /** Share of the question that was corrected. */
  'corrected',
] as const;

export type SignName = (typeof signNames)[number];
export type Signs = Readonly<Record<SignName, number>>;

/** Of so many pages the best counts. */
const looked = 3;

/** `size` is the number of all pages. */
export function signsOf(
  { pages, searchedTerms, corrections, unknown }: Omit<RankedAnswer, 'phrases'>,
  size: number,
): Signs {
  const found = searchedTerms.flatMap((terms) => {
    const rarity = Math.max(0, ...terms.map((each) => (each.pages > 0 ? each.rarity * each.weight : 0)));
    return rarity > 0 ? [{ rarity, isCorrected: corrections.has(terms[0]?.term ?? '') }] : [];
  });
  const sum = (of: readonly { readonly rarity: number }[]): number => of.reduce((all, { rarity }) => all + rarity, 0);
  const known = sum(found);
  const asked = known + unknown.length * rarityOf(0, size) || 1;
  const best = (of: (page: (typeof pages)[number]) => number): number =>
    Math.max(0, ...pages.slice(0, looked).map((page) => of(page)));
  return {
    things: best(({ parts }) => parts.length) / (searchedTerms.length || 1),
    title: best(({ titleCoverage }) => (titleCoverage * known) / asked),
    corrected: sum(found.filter(({ isCorrected }) => isCorrected)) / asked,
  };
}

/**
 * What each sign counts for, as `npm run search:fit` fits it by logistic regression: questions of each source of a
 * corpus asked of the whole and of what is left without that source, and questions that the starter content answers
 * and does not. How much of a question stands close together, or is on no page, adds nothing to these.
 */
export const signWeights: Readonly<Record<SignName, number>> = { things: 4.4, title: 1.7, corrected: -1.7 };

/**
 * Below this the site most likely says nothing about what was asked: what 3 of 100 questions of questions.yaml fall
 * under, all of which it answers. A question that is told so wrongly costs its reader more than a few answers beside
 * the point.
 */
export const floor = 1.6;

export const isUncovered = (signs: Signs): boolean =>
  signNames.reduce((sum, name) => sum + signWeights[name] * signs[name], 0) < floor;
