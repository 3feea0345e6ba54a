import { plainWords } from '../../model/plain-words.ts';
import { wordsOf } from '../shared/fold.ts';
import type { VocabularyData } from '../shared/search-data.ts';

/** Counts the words of built pages: what a misspelt word may have meant. Words of letters only, three or more. */
export function vocabularyOf(pages: Iterable<string>): VocabularyData {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const word of new Set(wordsOf(articleText(page)))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words between the tags of the part that Pagefind indexes. The pages are our own, so their tags are well formed. */
const articleText = (page: string): string => {
  const begin = page.indexOf('data-pagefind-body');
  const end = page.indexOf('</article>', begin);
  return plainWords(page.slice(page.indexOf('>', begin) + 1, end).replace(/&#39;/g, '’'));
};
