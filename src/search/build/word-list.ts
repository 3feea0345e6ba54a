import type { Synonyms } from '../../language/glossary.ts';
import type { WordListData } from '../engine/search-data.ts';

/** On how many pages each word stands. Texts by their folded words, with a blank between them. */
export function pagesWithWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(' '))) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Of how many pages each word stands on, what a misspelt word may have meant: words of letters only, three or more.
 */
export const wordListOf = (counts: ReadonlyMap<string, number>): WordListData =>
  Object.fromEntries([...counts].filter(([word]) => /^\p{L}{3,}$/u.test(word)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Words that are on no page but lead to some, as if they stood on one: somebody may misspell them too. */
export const wordsNamed = (synonyms: Synonyms): WordListData =>
  Object.fromEntries([...synonyms.keys()].filter((term) => /^\p{L}{3,}$/u.test(term)).map((term) => [term, 1]));
