import { type Locale, locales } from '../../language/locale.ts';
import { indexStem } from '../../language/stemmer.ts';
import { memoize } from './memoize.ts';
import type { Posting, TermIndex } from './term-matches.ts';
import { chunksFor } from './chunks-for.ts';
import { exactPostings, plainPostings, type StemData } from './postings.ts';
import {
  chunkAddress,
  type ChunkData,
  filterAddress,
  type FilterData,
  fromDifferences,
  type IndexedPage,
  pageAddress,
  pageIds,
  type StartData,
  startAddress,
} from './search-data.ts';
import type { SearchSource } from './source.ts';

/** What is known of the pages of one language of readers, each thing loaded once. */
export interface OpenIndex {
  readonly terms: TermIndex;
  /** Ids of all pages. */
  readonly pages: readonly string[];
  /** Those that have a filter's value. */
  having(name: string, value: string): Promise<ReadonlySet<string>>;
  /** In which language a page's text is. */
  languageOf(id: string): Locale;
  dataOf(id: string): Promise<IndexedPage>;
  /** Number of pages by filter and value. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** Rejects when the index cannot be loaded. */
export async function openIndex(locale: Locale, source: SearchSource): Promise<OpenIndex> {
  const start = await source.data<StartData>(startAddress(locale));
  const { filters } = start;
  const pages = pageIds(start.pages);
  const idsOf = (numbers: readonly number[]): Set<string> =>
    new Set(fromDifferences(numbers).map((number) => pages[number] ?? ''));
  const languages = new Map(
    locales.flatMap((other) => [...idsOf(start.untranslated[other] ?? [])].map((id) => [id, other] as const)),
  );
  const filter = memoize((name: string) => source.data<FilterData>(filterAddress(locale, filters[name] ?? '')));
  return {
    terms: termsOf(locale, start, pages, source),
    pages,
    async having(name, value) {
      const numbers = Object.hasOwn(filters, name) ? await filter(name) : {};
      return idsOf(Object.hasOwn(numbers, value) ? (numbers[value] ?? []) : []);
    },
    languageOf: (id) => languages.get(id) ?? locale,
    dataOf: (id) => source.data<IndexedPage>(pageAddress(locale, id)),
    async filters() {
      const all = await Promise.all(Object.keys(filters).map(async (name) => [name, await filter(name)] as const));
      const counts = (data: FilterData): Record<string, number> =>
        Object.fromEntries(Object.entries(data).map(([value, numbers]) => [value, numbers.length]));
      return Object.fromEntries(all.map(([name, data]) => [name, counts(data)]));
    },
  };
}

function termsOf(
  locale: Locale,
  { chunks, lengths, fields }: StartData,
  pages: readonly string[],
  source: SearchSource,
): TermIndex {
  const indexed = { ids: pages, lengths, fields };
  const chunk = memoize((hash: string) => source.data<ChunkData>(chunkAddress(locale, hash)));
  const stemsIn = async (stem: string, whole: boolean): Promise<StemData[]> => {
    const found = await Promise.all(chunksFor(stem, chunks, whole).map(chunk));
    return found.flat().filter(([each]) => (whole ? each === stem : each.startsWith(stem)));
  };
  const exact = memoize(async (term: string): Promise<readonly Posting[]> => {
    const words = wordsOf(term);
    const stems = (await Promise.all(words.map((word) => stemsIn(indexStem(word, locale), true)))).flat();
    return stems.length < words.length ? [] : exactPostings(stems, indexed);
  });
  const plain = memoize(async (term: string): Promise<readonly Posting[]> => {
    const [word = ''] = wordsOf(term);
    const stem = indexStem(word, locale);
    return word === '' ? [] : plainPostings(word, stem, await stemsIn(stem, false), indexed);
  });
  return { size: pages.length, exact, plain };
}

/** The words of a term as the index has them: without punctuation. */
export const wordsOf = (term: string): string[] =>
  term
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
