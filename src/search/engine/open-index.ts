import { type Locale, otherLocales } from '../../language/locale.ts';
import { memoize } from './memoize.ts';
import type { Posting, TermIndex } from './term-matches.ts';
import { chunkTermsFor } from './chunk-terms.ts';
import { everyPage, type StartData, startAddress } from './search-data.ts';
import type { PagefindPage, PagefindResult, SearchSource } from './source.ts';
import { weights } from './weights.ts';

/** Fields weigh nothing in Pagefind's own score: the query layer adds them, from which fields matched. */
const unweighed = ['title', 'answer', 'kind', 'topic', 'date', 'numbers', 'mark', ...Object.keys(weights.fields)];
/** They say nothing of what a page is about: a page has not the word “faq” because it is one. */
const unasked = ['kind', 'date', 'mark'];
const ranking = {
  termFrequency: 1,
  pageLength: 0.75,
  termSaturation: 1.4,
  termSimilarity: 1,
  metaWeights: Object.fromEntries(unweighed.map((field) => [field, 0])),
};

/** What Pagefind knows of the pages of one language of readers, each thing asked once. Pages are named by its ids. */
export interface OpenIndex {
  readonly terms: TermIndex;
  pages(): Promise<readonly string[]>;
  /** Those that have a filter's value. */
  having(name: string, value: string): Promise<ReadonlySet<string>>;
  /** In which language a page's text is. */
  languageOf(id: string): Locale;
  dataOf(id: string): Promise<PagefindPage>;
  /** Number of pages by filter and value. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** Rejects when the index cannot be loaded. */
export async function openIndex(locale: Locale, source: SearchSource): Promise<OpenIndex> {
  // First what is read while a worker waits for Pagefind's script.
  const starting = source.data<StartData>(startAddress(locale));
  const [pagefind, { chunks, pages, untranslated }] = await Promise.all([source.pagefind(locale), starting]);
  await pagefind.options({ ranking });
  await pagefind.init();
  const known = new Map<string, PagefindResult>();
  const search = async (term: string, filters: Record<string, string> = {}): Promise<readonly PagefindResult[]> => {
    const { results } = await pagefind.search(term, { filters });
    for (const result of results) known.set(result.id, result);
    return results;
  };
  const idsOf = memoize(
    async (filter: string): Promise<ReadonlySet<string>> =>
      new Set((await search(`"${everyPage}"`, JSON.parse(filter))).map(({ id }) => id)),
  );
  const having: OpenIndex['having'] = (name, value) => idsOf(JSON.stringify({ [name]: value }));
  const others = otherLocales(locale).map(
    async (other) => [other, untranslated ? new Set(untranslated[other]) : await having('language', other)] as const,
  );
  const inOthers = await Promise.all(others);
  const postings = memoize(async (term: string): Promise<readonly Posting[]> =>
    (await search(term))
      .map(({ id, score, words, matchedMetaFields }) => ({ id, score, words, fields: matchedMetaFields ?? [] }))
      .filter(({ words, fields }) => words.length > 0 || fields.some((field) => !unasked.includes(field))),
  );
  return {
    terms: {
      size: pages,
      exact: (term) => postings(`"${term}"`),
      async plain(term) {
        await Promise.all(chunkTermsFor(term, chunks).map((each) => pagefind.preload(each)));
        return postings(term);
      },
    },
    pages: async () => [...(await idsOf('{}'))],
    having,
    languageOf: (id) => inOthers.find(([, ids]) => ids.has(id))?.[0] ?? locale,
    filters: () => pagefind.filters(),
    dataOf(id) {
      const page = known.get(id);
      if (!page) throw new Error(`Pagefind ranked a page that it never found: ${id}`);
      return page.data();
    },
  };
}
