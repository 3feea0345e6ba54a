import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../schema/locale.ts';

/** What the build leaves for the query layer beside Pagefind's index. */
export const glossaryAddress = '/search/glossary.json';
export type GlossaryData = readonly Concept[];

/** Loaded only when a question has a word that no page has. */
export const vocabularyAddress = (locale: Locale): string => `/search/words-${locale}.json`;
/** Folded words of the site, and the number of pages on which each stands. */
export type VocabularyData = Readonly<Record<string, number>>;
