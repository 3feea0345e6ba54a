import { type Posting, rarityOf, type TermIndex } from '../../../../src/search/engine/term-matches.ts';
import { foldedWords } from '../../../../src/language/fold.ts';

export interface TestPage {
  readonly title: string;
  readonly text: string;
}

/**
 * Pages by id, looked up as Pagefind does: a plain search takes words that begin alike, and falls back to the longest
 * known prefix.
 */
export function inMemoryIndex(pages: Readonly<Record<string, TestPage>>): TermIndex {
  const all = Object.entries(pages).map(([id, { title, text }]) => ({
    id,
    title: foldedWords(title),
    words: foldedWords(`${title} ${text}`),
  }));
  const matching = (isAt: (words: readonly string[], place: number) => boolean): Posting[] => {
    const found = all.flatMap(({ id, title, words }) => {
      const places = words.flatMap((_, place) => (isAt(words, place) ? [place] : []));
      const fields = title.some((_, place) => isAt(title, place)) ? ['title'] : [];
      return places.length > 0 ? [{ id, score: (2 * places.length) / (places.length + 1), words: places, fields }] : [];
    });
    // As BM25 does: more mentions say more, but ever less, times the rarity of what was found.
    return found.map((posting) => ({ ...posting, score: posting.score * rarityOf(found.length, all.length) }));
  };
  const beginning = (prefix: string): Posting[] =>
    matching((words, place) => words[place]?.startsWith(prefix) ?? false);
  return {
    size: all.length,
    exact: async (term) => {
      const phrase = term.split(' ');
      return matching((words, place) => phrase.every((word, i) => words[place + i] === word));
    },
    plain: async (term) => {
      for (let length = term.length; length > 0; length--) {
        const found = beginning(term.slice(0, length));
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
