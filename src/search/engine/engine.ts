import type { Locale } from '../../language/locale.ts';
import type { ReorderedPage } from './second-stage.ts';

/** What the results page needs of a search engine. The query layer over the index stands behind it; so may a test. */
export interface SearchEngine {
  /**
   * Answers, best first; an empty question gives every answer that passes the filters. `asTyped` takes each word as it
   * stands, without correcting any.
   */
  search(question: string, filters: Filters, options?: SearchOptions): Promise<SearchResult>;
}

export interface SearchOptions {
  readonly asTyped?: boolean;
  /** Aborted when the reader has typed on: the search then rejects with an AbortError as soon as it can. */
  readonly signal?: AbortSignal;
}

export const filterNames = ['kind', 'topic', 'component', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values that are let through; a name that is absent lets everything through. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface SearchResult {
  /** Answers in the reader's language. */
  readonly own: Answers;
  /** Answers that exist only in the other language: an entry that has been translated is among `own` alone. */
  readonly other: Answers;
  /** How many of `other` belong among the first three that a reader sees (`as-seen.ts`). */
  readonly otherAmongFirst: number;
  /** Words that were taken for others: what was typed, folded, and what was looked up. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words of the question that stand on no page, folded. */
  readonly unknown: readonly string[];
  /**
   * What was looked up, for whoever asks why: by thing that the question is about, its words and those that mean the
   * same.
   */
  readonly searchedTerms: readonly (readonly SearchedTerm[])[];
  /** The site most likely says nothing about what was asked (`uncovered.ts`), whatever else was found. */
  readonly isUncovered: boolean;
  /** Number of answers by filter and value, for this question without the filters. Each value costs a search. */
  choices(): Promise<Choices>;
}

/** Number of answers by filter and value. */
export type Choices = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One group of answers, best first. */
export interface Answers {
  readonly count: number;
  /** Loads the hits from one place to before another; each costs a small download. */
  hits(from: number, to: number): Promise<Hit[]>;
}

export interface SearchedTerm {
  readonly term: string;
  /** 1 for what was asked, less for another word for it. */
  readonly weight: number;
  readonly pages: number;
  /** How much it narrows down: 0 for what stands nowhere, about 6 for what stands on one page of hundreds. */
  readonly rarity: number;
}

/** Why an answer stands where it does. */
export type ScoreExplanation = Pick<
  ReorderedPage,
  'score' | 'coverage' | 'titleCoverage' | 'closeness' | 'parts' | 'features'
>;

/** A run of words; `isMatch` where it is what was asked for. */
export interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Hit {
  readonly address: string;
  /** Language of its text. */
  readonly locale: Locale;
  readonly title: string;
  readonly kind: 'ticket' | 'faq';
  readonly topic: string;
  readonly reviewed: string;
  /** The ticket's own number first, then those of its duplicates. */
  readonly numbers: readonly string[];
  /** The one-sentence answer. */
  readonly answer: string;
  /** The same, with what was asked for told apart. */
  readonly markedAnswer: readonly Fragment[];
  readonly excerpt: readonly Fragment[];
  readonly sections: readonly { readonly title: string; readonly address: string }[];
  readonly explanation: ScoreExplanation;
}
