/**
 * All numbers of the ranking, each with its reason. They come from labelled questions over other help pages in both
 * languages, and were only checked on content/questions.yaml. They hardly matter one by one; the order of magnitude does.
 */
export const weights = {
  /** A word in the answer or the first lines says more than one in a comment: the field's share, beside Pagefind's own score. */
  lead: 3,
  /** A word in the title; the lead usually repeats it, so it counts less by itself. */
  title: 0.7,
  /** How much of a question's weight a page covers, as a power: the largest single gain over adding words up. */
  coverage: 0.2,
  /** Pages whose title covers the question are about it. */
  titleCoverage: 1.5,
  /** The words of a question close together are an answer; far apart they are a coincidence. */
  passage: 2,
  /** Words between which “close together” holds: about two sentences. */
  passageWords: 20,
  /** Another word for what was asked is worth half of the word itself. */
  synonym: 0.5,
  /** A word of the other language, in quoted messages and product names. */
  foreign: 0.36,
  /** A corrected word, for one slip and for two. */
  corrected: [0.95, 0.75],
  /** Words of a phrase that the glossary knows, one by one, when the phrase itself is looked up too. */
  inPhrase: 1.2,
  /** The glossary's other words for a phrase. */
  phrase: 0.4,
  /** A word that stands on no page may be another word for what does: half of it counts as left open. */
  unknown: 0.5,
  /** Rare words matter more, but a little less than in proportion. */
  rarity: 0.85,
  /** Other words than those that were asked have to narrow down at least this much: below 0.7 they stand on half of all pages. */
  leastRarity: 0.7,
  /** No single word decides: rarity above this is not counted. */
  mostRarity: 5.6,
  /** Other words for one word that are looked up: each may cost a download. */
  mostSynonyms: 6,
  /** Answers below this share of the best one's score are left out. */
  leastScore: 0.12,
  /** A page has to cover this share of what was asked. */
  leastCoverage: 0.2,
} as const;
