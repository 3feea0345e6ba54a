import type { Glossary } from '../../language/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { indexStem } from '../../language/stemmer.ts';
import { analyse } from './analyse.ts';
import { answerQuestion } from './answer-question.ts';
import { chunksFor } from './chunks-for.ts';
import { wordsOf } from './open-index.ts';
import { chunkAddress, type StartData, startAddress } from './search-data.ts';
import type { SearchSource } from './source.ts';
import type { Posting } from './term-matches.ts';

interface AheadOf {
  readonly locale: Locale;
  readonly source: SearchSource;
  readonly glossary: (words: readonly string[]) => Promise<Glossary>;
}

/** A word of the question is taken to stand somewhere. */
const somewhere: readonly Posting[] = [{ id: '', score: 1, words: [0], fields: [] }];

/**
 * Begins to load what a question is going to ask for, all at once. The question is answered once from an index that
 * only notes which words are looked up in it: so this cannot fall behind what a search does.
 */
export async function loadAhead(question: string, { locale, source, glossary }: AheadOf): Promise<void> {
  try {
    const { chunks, pages } = await source.data<StartData>(startAddress(locale));
    const typed = new Set(analyse(question, locale).words);
    const note = async (term: string): Promise<readonly Posting[]> => {
      for (const hash of wordsOf(term).flatMap((word) => chunksFor(indexStem(word, locale), chunks)))
        source.loadAhead?.(chunkAddress(locale, hash));
      return typed.has(term) ? somewhere : [];
    };
    const index = { size: pages.length, exact: note, plain: note };
    // As typed: which words of the site are near a misspelt one is not known without the index.
    await answerQuestion(question, { locale, index, glossary, wordList: async () => new Map() }, true);
  } catch {
    // Whoever asks for it later says what is wrong.
  }
}
