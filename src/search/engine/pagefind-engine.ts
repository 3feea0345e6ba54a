import { type Locale, otherLocales } from '../../language/locale.ts';
import {
  type ChunkRange,
  everyPage,
  shardAddress,
  startAddress,
  type VocabularyData,
  wordsAddress,
} from './search-data.ts';
import { type Glossary, glossaryFrom } from '../../language/glossary.ts';
import { fromShards, type GlossaryShard, shardOf } from './glossary-shards.ts';
import { type Answered, ask } from './ask.ts';
import type { Answers, SearchEngine, SearchResult } from './engine.ts';
import type { Posting, TermIndex } from './evidence.ts';
import { familyOf } from './families.ts';
import { choicesAmong, passing } from './filters.ts';
import { hitOf } from './hit.ts';
import type { RankedPage } from './rank.ts';
import { type PagefindPage, type PagefindResult, type SearchSource } from './source.ts';
import { likelyInitials, type Vocabulary } from './spelling.ts';
import { weights } from './weights.ts';

/** Fields weigh nothing in Pagefind's own score: the query layer adds them, from which fields matched. */
const unweighed = ['title', 'answer', 'kind', 'topic', 'date', 'numbers', 'mark', ...Object.keys(weights.fields)];
const ranking = {
  termFrequency: 1,
  pageLength: 0.75,
  termSaturation: 1.4,
  termSimilarity: 1,
  metaWeights: Object.fromEntries(unweighed.map((field) => [field, 0])),
};

/** An empty question is answered by every page alike. */
const nothingAsked = { score: 0, coverage: 1, titleCoverage: 0, closeness: 0, parts: [], passage: 0, words: [] };

/** Opens the index of one language of readers. Rejects when it cannot be loaded. */
export async function openSearch(locale: Locale, source: SearchSource): Promise<SearchEngine> {
  const [pagefind, chunks] = await Promise.all([
    source.pagefind(locale),
    source.data<ChunkRange[]>(startAddress(locale)),
  ]);
  await pagefind.options({ ranking });
  await pagefind.init();
  const known = new Map<string, PagefindResult>();
  const search = async (term: string, filters: Record<string, string> = {}): Promise<readonly PagefindResult[]> => {
    const { results } = await pagefind.search(term, { filters });
    for (const result of results) known.set(result.id, result);
    return results;
  };
  const having = eachOnce(
    async (filter: string): Promise<ReadonlySet<string>> =>
      new Set((await search(`"${everyPage}"`, JSON.parse(filter))).map(({ id }) => id)),
  );
  const idsOf = (name: string, value: string): Promise<ReadonlySet<string>> =>
    having(JSON.stringify({ [name]: value }));
  const [everything, ...inOthers] = await Promise.all([
    search(`"${everyPage}"`),
    ...otherLocales(locale).map(async (other) => [other, await idsOf('language', other)] as const),
  ]);
  const languageOf = (id: string): Locale => inOthers.find(([, ids]) => ids.has(id))?.[0] ?? locale;
  const postings = eachOnce(async (term: string): Promise<readonly Posting[]> =>
    (await search(term)).map(({ id, score, words, matchedMetaFields }) => ({
      id,
      score,
      words,
      fields: matchedMetaFields ?? [],
    })),
  );
  const index: TermIndex = {
    size: everything.length,
    exact: (term) => postings(`"${term}"`),
    async plain(term) {
      await Promise.all(familyOf(term, chunks).map((each) => pagefind.preload(each)));
      return postings(term);
    },
  };
  const knowledge = {
    locale,
    index,
    glossary: glossaryIn(locale, source),
    vocabulary: vocabularyIn(locale, source),
  };
  const everyAnswer: Answered = {
    pages: everything.map(({ id }) => ({ id, ...nothingAsked })),
    corrections: new Map(),
    unknown: [],
    lookedUp: [],
  };
  const answersFrom = (found: readonly RankedPage[]): Answers => ({
    count: found.length,
    hits: (from, to) =>
      Promise.all(
        found.slice(from, to).map(async (answer) => ({
          ...hitOf(await dataOf(answer.id, known), answer, languageOf(answer.id)),
          standing: answer,
        })),
      ),
  });

  return {
    async search(question, chosen, { asTyped = false, signal } = {}) {
      const { pages, ...about } = question.trim() ? await ask(question, knowledge, asTyped) : everyAnswer;
      const isOwn = ({ id }: RankedPage): boolean => languageOf(id) === locale;
      // Own answers beside the best of them; what other languages have must stand beside the best of all.
      const best = { own: pages.find(isOwn), other: pages[0] };
      const worthShowing = pages.filter((page) => isBeside(page, best[isOwn(page) ? 'own' : 'other'] ?? page));
      const allowed = await passing(chosen, idsOf);
      signal?.throwIfAborted();
      const shown = worthShowing.filter(({ id }) => allowed(id));
      return {
        own: answersFrom(shown.filter(isOwn)),
        other: answersFrom(shown.filter((page) => !isOwn(page))),
        ...about,
        choices: async () =>
          choicesAmong(
            worthShowing.map(({ id }) => id),
            { values: await pagefind.filters(), idsOf },
          ),
      } satisfies SearchResult;
    },
  };
}

/** Whether an answer is worth showing below the best: nearly as good, or speaking of as much of what was asked. */
const isBeside = (page: RankedPage, best: RankedPage): boolean =>
  page.score >= best.score * weights.leastScore || page.coverage >= best.coverage * weights.sameCoverage;

/**
 * Looks words up in the shards that hold them. Without a shard its words have no synonyms, and everything else is
 * answered; so with the words of the site.
 */
function glossaryIn(locale: Locale, source: SearchSource): (words: readonly string[]) => Promise<Glossary> {
  const load = eachOnce((shard: number) => source.data<GlossaryShard>(shardAddress(locale, shard)).catch(() => ({})));
  return async (words) => glossaryFrom(fromShards(await Promise.all([...new Set(words.map(shardOf))].map(load))));
}

function vocabularyIn(locale: Locale, source: SearchSource): (word: string) => Promise<Vocabulary> {
  const load = eachOnce((initial: string) =>
    source.data<VocabularyData>(wordsAddress(locale, initial)).catch(() => ({})),
  );
  return async (word) =>
    new Map((await Promise.all(likelyInitials(word).map(load))).flatMap((words) => Object.entries(words)));
}

/**
 * Remembers what was loaded, since a question that is being typed asks for the same words again and again; what failed
 * is tried again.
 */
function eachOnce<Key, Data>(load: (key: Key) => Promise<Data>): (key: Key) => Promise<Data> {
  const loaded = new Map<Key, Promise<Data>>();
  return (key) => {
    const loading = loaded.get(key) ?? load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}

const dataOf = (id: string, pages: ReadonlyMap<string, PagefindResult>): Promise<PagefindPage> => {
  const page = pages.get(id);
  if (!page) throw new Error(`Pagefind ranked a page that it never found: ${id}`);
  return page.data();
};
