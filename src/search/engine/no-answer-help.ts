import type { Locale } from '../../language/locale.ts';
import { fold, foldedWords } from '../../language/fold.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { exclusionsIn } from './exclusions.ts';
import type { Hit, SearchEngine, SearchResult } from './engine.ts';
import { isFiltered, type Query } from './query.ts';

/** What to say where a question has no answer. */
export interface NoAnswerHelp {
  /** Words that are on no page, as they were typed. */
  readonly unknown: readonly string[];
  /** The question without them, and what it brings. */
  readonly fewer: { readonly text: string; readonly count: number; readonly hits: readonly Hit[] } | null;
  /** Number of answers that the filters keep back. */
  readonly unfiltered: number;
}

/** Each word costs a search. */
const mostWords = 8;
const mostHits = 3;

export async function findNoAnswerHelp(
  query: Query,
  engine: SearchEngine,
  locale: Locale,
  signal: AbortSignal,
): Promise<NoAnswerHelp> {
  const find = (text: string): Promise<SearchResult> => engine.search(text, {}, { asTyped: true, signal });
  if (isFiltered(query)) {
    const unfiltered = countOf(await engine.search(query.text, {}, { asTyped: query.asTyped, signal }));
    if (unfiltered > 0) return { unknown: [], fewer: null, unfiltered };
  }
  const words = meaningfulWords(query.text, locale).slice(0, mostWords);
  const counts = await Promise.all(words.map(async (word) => ({ word, count: countOf(await find(word)) })));
  const known = counts.filter(({ count }) => count > 0);
  const unknown = counts.filter(({ count }) => count === 0).map(({ word }) => word);
  // All of them together, else the one that narrows down most.
  const rarest = [...known].sort((a, b) => a.count - b.count)[0];
  for (const text of new Set([known.map(({ word }) => word).join(' '), rarest?.word ?? ''])) {
    if (text === '' || fold(text) === fold(query.text)) continue;
    const result = await find(text);
    if (countOf(result) > 0)
      return {
        unknown,
        fewer: { text, count: countOf(result), hits: await result.own.hits(0, mostHits) },
        unfiltered: 0,
      };
  }
  return { unknown, fewer: null, unfiltered: 0 };
}

const countOf = ({ own, other }: SearchResult): number => own.count + other.count;

/** The words that a question is about, each once, spelt as they were typed. */
export function meaningfulWords(text: string, locale: Locale): string[] {
  const byFolded = new Map<string, string>();
  for (const typed of exclusionsIn(text).kept.split(/[\s"“”«»]+/)) {
    const word = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const folded = foldedWords(word).join(' ');
    if (folded.length > 1 && !isStopWord(folded, locale) && !byFolded.has(folded)) byFolded.set(folded, word);
  }
  return [...byFolded.values()];
}
