import type { Synonyms } from '../../language/glossary.ts';
import type { WordListData } from '../engine/search-data.ts';

/**
 * Counts the pages of each word, of pages given by their folded words: what a misspelt word may have meant. Words of
 * letters only, three or more.
 */
export function wordListOf(texts: Iterable<readonly string[]>): WordListData {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].filter(([word]) => /^\p{L}{3,}$/u.test(word)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Words that are on no page but lead to some, as if they stood on one: somebody may misspell them too. */
export const wordsNamed = (synonyms: Synonyms): WordListData =>
  Object.fromEntries([...synonyms.keys()].filter((term) => /^\p{L}{3,}$/u.test(term)).map((term) => [term, 1]));
