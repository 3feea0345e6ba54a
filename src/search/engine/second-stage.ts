import type { Locale } from '../../language/locale.ts';
import type { SearchedTerm } from './engine.ts';
import {
  askedThings,
  type FeatureName,
  featureNames,
  type Features,
  featuresOf,
  type PageStems,
} from './page-features.ts';
import type { RankedPage } from './rank.ts';

/**
 * How many of the first pages are put in order by what they say. Each costs a download of some 1.5 kB, of which five
 * are shown at once anyway; more than eight bring nothing (`npm run search:fit`).
 */
export const reordered = 8;

/**
 * What each feature counts for, as `npm run search:fit` fits it: pairs of a right and a wrong page among the first
 * eight, by logistic regression (pairwise learning to rank, Joachims, KDD 2002; Burges et al., ICML 2005). Fitted on
 * all sources of that corpus; the figures that are quoted leave each source out in turn.
 */
export const featureWeights: Readonly<Record<FeatureName, number>> = {
  score: 1.2,
  coverage: 2.26,
  title: 0.84,
  heading: 0.83,
  lead: 1.12,
  answer: 1.16,
  sentence: 1.29,
  /** Hardly ever above a tenth. */
  density: 9.09,
  neighbours: 2.12,
  depth: -0.75,
};

const sumOf = (features: Features): number =>
  featureNames.reduce((sum, name) => sum + featureWeights[name] * features[name], 0);

/** A question, as the second stage needs it. */
export interface SecondStageQuestion {
  readonly text: string;
  readonly searchedTerms: readonly (readonly SearchedTerm[])[];
  readonly locale: Locale;
}

/** A page, with what it says to the question where that was measured. */
export type ReorderedPage = RankedPage & { readonly features?: Features };

/** The pages with the first few put in order by what they say; the others stay where they are. */
export async function inSecondOrder(
  pages: readonly RankedPage[],
  { text, searchedTerms, locale }: SecondStageQuestion,
  stemsOf: (id: string) => Promise<PageStems>,
): Promise<readonly ReorderedPage[]> {
  const [best] = pages;
  if (!best || pages.length < 2 || text.trim() === '') return pages;
  const asked = askedThings(text, searchedTerms, locale);
  const measured = (page: RankedPage, place: number, stems: PageStems) => {
    const features = featuresOf(asked, page, stems, best.score);
    return { page: { ...page, features }, place, sum: sumOf(features) };
  };
  const first = await Promise.all(
    pages.slice(0, reordered).map((page, place) =>
      stemsOf(page.id).then(
        (stems) => measured(page, place, stems),
        () => null,
      ),
    ),
  ).then((all) => all.filter((each) => each !== null));
  // What cannot be read is no reason to show nothing: what is shown of it says so when it is shown.
  if (first.length < Math.min(reordered, pages.length)) return pages;
  // Rounded: sums that differ by the order of additions are the same.
  const order = first.sort((a, b) => Math.round((b.sum - a.sum) * 1e6) || a.place - b.place);
  return [...order.map(({ page }) => page), ...pages.slice(reordered)];
}
