import type { Locale } from '../../schema/locale.ts';
import { type GlossaryData, glossaryAddress, type VocabularyData, vocabularyAddress } from '../shared/search-data.ts';
import { ask } from './ask.ts';
import type { Answers, SearchEngine, SearchResult } from './engine.ts';
import type { Posting, TermIndex } from './evidence.ts';
import { choicesAmong, type FilterIndex, passing } from './filters.ts';
import { glossaryFor } from './glossary.ts';
import { type Found, hitOf, type PagefindPage } from './hit.ts';

/** The part of Pagefind's browser interface that is used here (pagefind 1.5, pagefind.app/docs/api). */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options?: { filters: Record<string, string> }): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

/** Fields weigh nothing in Pagefind's own score: the query layer adds them, from which fields matched. */
const ranking = {
  termFrequency: 1, pageLength: 0.75, termSaturation: 1.4, termSimilarity: 1,
  metaWeights: { title: 0, lead: 0, answer: 0, kind: 0, topic: 0, date: 0, numbers: 0 },
};

/** Loads Pagefind, which takes the index of the page's own language, and the glossary. Rejects when one cannot be loaded. */
export async function openPagefind(locale: Locale, address = '/pagefind/pagefind.js'): Promise<SearchEngine> {
  const [pagefind, concepts]: [Pagefind, GlossaryData] = await Promise.all([import(/* @vite-ignore */ address), load<GlossaryData>(glossaryAddress)]);
  await pagefind.options({ ranking });
  await pagefind.init();
  const pages = new Map<string, PagefindResult>();
  const search = async (term: string | null, filters: Record<string, string> = {}): Promise<readonly PagefindResult[]> => {
    const { results } = await pagefind.search(term, { filters });
    for (const result of results) pages.set(result.id, result);
    return results;
  };
  const everything = await search(null);
  const filters: FilterIndex = {
    values: await pagefind.filters(),
    idsOf: async (name, value) => new Set((await search(null, { [name]: value })).map(({ id }) => id)),
  };
  const postings = async (term: string): Promise<Posting[]> =>
    (await search(term)).map(({ id, score, words, matchedMetaFields }) => ({ id, score, words, fields: matchedMetaFields ?? [] }));
  const index: TermIndex = { size: everything.length, exact: (term) => postings(`"${term}"`), plain: postings };
  const knowledge = {
    locale, index, glossary: glossaryFor(concepts, locale),
    // Without it nothing is corrected, and everything else is answered.
    vocabulary: once(() => load<VocabularyData>(vocabularyAddress(locale)).then((words) => new Map(Object.entries(words)), () => new Map<string, number>())),
  };

  return {
    async search(question, chosen, { asTyped = false, signal } = {}) {
      const { pages: ranked, corrections } = question.trim()
        ? await ask(question, knowledge, asTyped)
        : { pages: everything.map(({ id }) => ({ id, passage: 0, words: [] })), corrections: new Map<string, string>() };
      const allowed = await passing(chosen, filters);
      signal?.throwIfAborted();
      const answersIn = (language: Locale, found: readonly ({ id: string } & Found)[]): Answers => ({
        count: found.length,
        hits: (from, to) => Promise.all(found.slice(from, to).map(async (answer) => hitOf(await dataOf(answer.id, pages), answer, language))),
      });
      return {
        own: answersIn(locale, ranked.filter(({ id }) => allowed(id))),
        other: answersIn(locale === 'en' ? 'es' : 'en', []),
        corrections,
        choices: await choicesAmong(ranked.map(({ id }) => id), filters),
      } satisfies SearchResult;
    },
  };
}

const dataOf = (id: string, pages: ReadonlyMap<string, PagefindResult>): Promise<PagefindPage> => {
  const page = pages.get(id);
  if (!page) throw new Error(`Pagefind ranked a page that it never found: ${id}`);
  return page.data();
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

