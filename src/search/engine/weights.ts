/**
 * All numbers of the ranking, each with its reason and what it brings: how many points of hit@3 are lost without it,
 * over the English and Spanish questions of `npm run search:eval -- --corpus … --queries …` and 440 more that were
 * written for the same pages by somebody who knew neither the glossary nor the ranking. They hardly matter one by one;
 * the order of magnitude does.
 */
export const weights = {
  /** What a word in a field counts for, beside its score in the text (`postings.ts`). */
  fields: {
    /** The answer and the first lines say more than a comment does: 1.8. */
    lead: 3,
    /** The lead usually repeats the title, so it counts less by itself: 0.3. */
    title: 0.6,
    /** Other ways to ask, and the titles of duplicates: somebody asked it that way. */
    asked: 3,
    /** What the page is called in the other language: half a point of MRR for those who mix languages. */
    otherTitle: 0.5,
    /** What else an untranslated page speaks of, in the reader's language. */
    otherWords: 0.7,
    /** A code that Pagefind would have broken: as much as a mention in the text. */
    codes: 1,
  },
  /** How much of a question's weight a page covers, as a power: 0.9. */
  coverage: 0.2,
  /** Pages whose title covers the question are about it: 1.3. */
  titleCoverage: 1.5,
  /** The words of a question close together are an answer; far apart they are a coincidence: 1.8. */
  passage: 2,
  /** Words between which “close together” holds: about two sentences. */
  passageWords: 20,
  /** Another word for what was asked is worth half of the word itself: 3.3. */
  synonym: 0.5,
  /** A word of the other language, in quoted messages, product names and untranslated pages: 1.6. */
  foreign: 0.43,
  /**
   * What else a phrase of the glossary means, beside its words one by one. More was right for the questions that the
   * glossary was written with, and wrong for others.
   */
  phrase: 0.5,
  /**
   * A word and the other words for it are half one word: “pc” is rarer than “computer”, and says no more. Half, because
   * other words are often not quite the same: 0.7.
   */
  together: 0.5,
  /**
   * The same word in another spelling or form, “web mail” for “webmail”, «rompió» for «romper»: a page that has what
   * was typed is a little more likely meant. With 0.95 a point of hit@1 less.
   */
  spelling: 0.8,
  /** A corrected word, for one typo and for two. */
  corrected: [0.95, 0.75],
  /** Rare words matter more, but a little less than in proportion: 1 without any, 0.5 in full proportion. */
  rarity: 0.85,
  /** A word that stands on no page may be another word for what does: half of it counts as left open. */
  unknown: 0.5,
  /**
   * Words of the other language have to narrow down at least this much: below 0.7 they stand on half of all pages.
   */
  leastRarity: 0.7,
  /**
   * Other words for one word or phrase that are looked up: each costs time and may cost a download, and more than four
   * bring nothing.
   */
  mostSynonyms: 4,
  /** The same of the other language. */
  mostForeign: 2,
  /** Answers below this share of the best one's score are left out: hardly one in a hundred of them is right… */
  leastScore: 0.15,
  /** … unless they speak of nearly as much of the question as the best does: of one word, all pages that have it. */
  sameCoverage: 0.9,
  /** A page has to cover this share of what was asked. */
  leastCoverage: 0.1,
} as const;

export type Field = keyof typeof weights.fields;
