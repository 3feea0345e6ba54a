import type { Locale } from '../../language/locale.ts';
import { shardAddress, type WordListFile, wordsAddress } from './search-data.ts';
import { type Glossary, glossaryFrom } from '../../language/glossary.ts';
import { fromShards, type GlossaryShard, shardOf } from './glossary-shards.ts';
import { type RankedAnswer, answerQuestion, type SearchResources } from './answer-question.ts';
import { loadAhead } from './load-ahead.ts';
import { memoize } from './memoize.ts';
import { otherAmongFirst } from './as-seen.ts';
import type { Answers, SearchEngine, SearchResult } from './engine.ts';
import { choicesAmong, passing } from './filters.ts';
import { hitOf } from './hit.ts';
import { askedIn } from './marks.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { inSecondOrder, type SecondStageQuestion } from './second-stage.ts';
import { stemsOfPage } from './page-features.ts';
import type { RankedPage } from './rank.ts';
import type { SearchSource } from './source.ts';
import { isUncovered, signsOf } from './uncovered.ts';
import { likelyInitials, type WordList } from './spelling.ts';
import { weights } from './weights.ts';

/** An empty question is answered by every page alike. */
const nothingAsked = { score: 0, coverage: 1, titleCoverage: 0, closeness: 0, parts: [], passage: 0, words: [] };

/**
 * Opens the search of one language of readers. Rejects when it cannot be loaded. What the question needs that is
 * `expected` first is loaded meanwhile.
 */
export async function openSearch(locale: Locale, source: SearchSource, expected = ''): Promise<SearchEngine> {
  const glossary = glossaryIn(locale, source);
  if (expected !== '') void loadAhead(expected, { locale, source, glossary });
  const index = await openIndex(locale, source);
  const knowledge = resourcesOf(locale, index, source, glossary);
  const everyAnswer = (): RankedAnswer => ({
    phrases: [],
    pages: index.pages.map((id) => ({ id, ...nothingAsked })),
    corrections: new Map(),
    unknown: [],
    searchedTerms: [],
  });
  const dataOf = memoize(index.dataOf);
  // A question that is being typed finds the same pages again and again.
  const stemsOf = memoize(async (id: string) => stemsOfPage(await dataOf(id), locale));
  const answersFrom = (found: readonly RankedPage[], question: SecondStageQuestion): Answers => {
    // One key: by memoize, what failed is tried again.
    const isAsked = askedIn(question.searchedTerms);
    const inOrder = memoize((all: readonly RankedPage[]) => inSecondOrder(all, question, stemsOf));
    return {
      count: found.length,
      hits: async (from, to) =>
        Promise.all(
          (await inOrder(found)).slice(from, to).map(async (answer) => ({
            ...hitOf(await dataOf(answer.id), answer, index.languageOf(answer.id), isAsked),
            explanation: answer,
          })),
        ),
    };
  };

  return {
    async search(question, chosen, { asTyped = false, signal } = {}) {
      const isAsked = question.trim() !== '';
      const { pages, phrases, ...about } = isAsked ? await answerQuestion(question, knowledge, asTyped) : everyAnswer();
      const isOwn = ({ id }: RankedPage): boolean => index.languageOf(id) === locale;
      // Own answers beside the best of them; what other languages have must stand beside the best of all.
      const best = { own: pages.find(isOwn), other: pages[0] };
      const worthShowing = pages.filter((page) => isBeside(page, best[isOwn(page) ? 'own' : 'other'] ?? page));
      const asked = { text: question, searchedTerms: about.searchedTerms, locale };
      const allowed = await passing(chosen, index.having);
      signal?.throwIfAborted();
      const shown = worthShowing.filter(({ id }) => allowed(id));
      const [own, other] = [shown.filter(isOwn), shown.filter((page) => !isOwn(page))];
      return {
        own: answersFrom(own, asked),
        other: answersFrom(other, asked),
        otherAmongFirst: otherAmongFirst(own, other),
        ...about,
        // Who quotes words wants the pages that have them.
        isUncovered: isAsked && phrases.length === 0 && isUncovered(signsOf({ pages, ...about }, index.terms.size)),
        choices: async () =>
          choicesAmong(
            worthShowing.map(({ id }) => id),
            { values: await index.filters(), idsOf: index.having },
          ),
      } satisfies SearchResult;
    },
  };
}

/** What questions are answered from. */
export const resourcesOf = (
  locale: Locale,
  { terms }: OpenIndex,
  source: SearchSource,
  glossary: SearchResources['glossary'] = glossaryIn(locale, source),
): SearchResources => ({
  locale,
  index: terms,
  glossary,
  wordList: wordListIn(locale, source),
});

/** Whether an answer is worth showing below the best: nearly as good, or speaking of as much of what was asked. */
const isBeside = (page: RankedPage, best: RankedPage): boolean =>
  page.score >= best.score * weights.leastScore || page.coverage >= best.coverage * weights.sameCoverage;

/**
 * Looks words up in the shards that hold them. Without a shard its words have no synonyms, and everything else is
 * answered; so with the words of the site.
 */
function glossaryIn(locale: Locale, source: SearchSource): (words: readonly string[]) => Promise<Glossary> {
  const load = memoize((shard: number) => source.data<GlossaryShard>(shardAddress(locale, shard)).catch(() => ({})));
  return async (words) => {
    const { synonyms, forms } = fromShards(await Promise.all([...new Set(words.map(shardOf))].map(load)));
    return glossaryFrom(synonyms, forms);
  };
}

function wordListIn(locale: Locale, source: SearchSource): (word: string) => Promise<WordList> {
  const load = memoize(async (initial: string) =>
    wordsIn(await source.data<WordListFile>(wordsAddress(locale, initial)).catch((): WordListFile => [{}, ''])),
  );
  const wordsIn = ([onPages, near]: WordListFile): (readonly [string, number])[] => [
    ...Object.entries(onPages),
    ...near
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, 0] as const),
  ];
  const together = memoize(async (initials: string) => new Map((await Promise.all([...initials].map(load))).flat()));
  return (word) => together(likelyInitials(word).join(''));
}
