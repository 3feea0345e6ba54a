/** What the results page needs of a search engine. The query layer over Pagefind stands behind it; so may a test. */
export interface SearchEngine {
  /**
   * Answers, best first; an empty question gives every answer that passes the filters. `asTyped` takes each word as it
   * stands, without correcting any.
   */
  search(question: string, filters: Filters, asTyped?: boolean): Promise<SearchResult>;
}

export const filterNames = ['kind', 'topic', 'component', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values that are let through; a name that is absent lets everything through. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface SearchResult {
  readonly count: number;
  /** Words that were taken for others: what was typed, folded, and what was looked up. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Number of answers by filter and value, for this question without the filters. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Loads the hits from one place to before another; each costs a small download. */
  hits(from: number, to: number): Promise<Hit[]>;
}

/** A run of words; `isMatch` where it is what was asked for. */
export interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly kind: 'ticket' | 'faq';
  readonly topic: string;
  readonly reviewed: string;
  /** The ticket's own number first, then those of its duplicates. */
  readonly numbers: readonly string[];
  /** The one-sentence answer. */
  readonly answer: string;
  readonly excerpt: readonly Fragment[];
  readonly sections: readonly { readonly title: string; readonly address: string }[];
}
