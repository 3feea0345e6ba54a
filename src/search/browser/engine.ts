/** What the results page needs of a search engine. Pagefind stands behind it; so may a query layer, or a test. */
export interface SearchEngine {
  /** All answers, best first; an empty query gives every answer that passes the filters. */
  search(query: string, filters: Filters): Promise<SearchResult>;
}

export const filterNames = ['kind', 'topic', 'component', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values that are let through; a name that is absent lets everything through. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface SearchResult {
  readonly count: number;
  /** Number of answers by filter and value, for this query without the filters. */
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
