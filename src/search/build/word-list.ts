import type { Synonyms } from '../../language/glossary.ts';
import type { WordListData } from '../engine/search-data.ts';

/**
 * Of how many pages each word stands on, what a misspelt word may have meant: words of letters only, three or more.
 */
export const wordListOf = (counts: ReadonlyMap<string, number>): WordListData =>
  Object.fromEntries([...counts].filter(([word]) => /^\p{L}{3,}$/u.test(word)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Words that are on no page but lead to some, as if they stood on one: somebody may misspell them too. */
export const wordsNamed = (synonyms: Synonyms): WordListData =>
  Object.fromEntries([...synonyms.keys()].filter((term) => /^\p{L}{3,}$/u.test(term)).map((term) => [term, 1]));
