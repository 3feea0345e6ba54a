import type { WordKey } from '../language/words.ts';

/** A page that every site has, in each language. */
export interface FixedPage {
  /** Of the dictionaries; it may take the site's name as {site}. */
  readonly title: WordKey;
  /** Told to search engines: it stands in the sitemap, and its head does not say noindex. */
  readonly isIndexed: boolean;
  /** Its address stands in permalinks.lock, and redirects.yaml may name it. */
  readonly isPermalink: boolean;
}

/**
 * One row a page, by the last part of its address; that of the home page is empty. The sitemap keeps their order. A new
 * page needs its file in pages/[locale]/, its row, and its words in the dictionaries.
 */
export const fixedPages = {
  home: { title: 'home.title', isIndexed: true, isPermalink: false },
  topics: { title: 'topics.title', isIndexed: true, isPermalink: true },
  'a-z': { title: 'index.title', isIndexed: true, isPermalink: true },
  about: { title: 'about.title', isIndexed: true, isPermalink: true },
  /** Where a member describes a problem. */
  ask: { title: 'ask.title', isIndexed: true, isPermalink: true },
  offline: { title: 'offline.title', isIndexed: true, isPermalink: true },
  search: { title: 'search.page', isIndexed: false, isPermalink: true },
  /** For support staff: texts to paste, and what there is to do. */
  staff: { title: 'staff.title', isIndexed: false, isPermalink: true },
  /** For translators: what there is to do into the language. */
  translations: { title: 'translations.title', isIndexed: false, isPermalink: true },
  /** Where a copy of one language leads whoever asks for a page of another. */
  'not-in-this-copy': { title: 'elsewhere.title', isIndexed: false, isPermalink: false },
  /** Where an installed copy leads, without a connection, from an address that it does not hold. */
  'not-kept': { title: 'notKept.title', isIndexed: false, isPermalink: false },
} as const satisfies Readonly<Record<string, FixedPage>>;

export type FixedPageKey = keyof typeof fixedPages;

// Object.keys forgets which keys there are.
export const fixedPageKeys = Object.keys(fixedPages) as readonly FixedPageKey[];

/** Pages that people quote: their addresses are for ever. */
export const permalinkPages = fixedPageKeys.filter((page) => fixedPages[page].isPermalink);
