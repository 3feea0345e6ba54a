import { foldedWords } from '../../language/fold.ts';
import type { WordListData } from '../engine/search-data.ts';

/** Counts the pages of each word: what a misspelt word may have meant. Words of letters only, three or more. */
export function wordListOf(texts: Iterable<string>): WordListData {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(foldedWords(text))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
