import { sumOfCode } from '../../files/sum-of-code.ts';
import { byLocale, type Locale, locales, otherLocales } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import type { OnProgress } from '../../schema/progress.ts';
import { LanguageThread, type PageSummary } from './in-threads.ts';
import { type OtherLanguageWords, type TextToTranslate, wordsOfTranslations } from './other-language-words.ts';
import { wordsForReadersOf } from './untranslated-pages.ts';

type ByLocale<T> = Readonly<Record<Locale, T>>;

/** Rooms of the code that what is kept runs through. */
const rooms = ['language', 'site', 'files', 'search/engine', 'search/build'];

/** Where what was made of each page is kept from one build to the next, and who hears of each. */
export interface IndexOptions {
  readonly onProgress?: OnProgress;
  /** A folder. */
  readonly keptIn?: string | null;
  /** More such folders, which are only read. */
  readonly alsoIn?: readonly string[];
}

/**
 * Writes one index a language of readers into SITE/pagefind/LOCALE/, and what the query layer needs into SITE/search/.
 * What a reader sees is what is indexed: an entry without a translation stands in both indexes, so one engine finds
 * everything. Gives the number of pages indexed. Any error of Pagefind fails the build: a site whose search does not
 * know all answers is broken.
 */
export const writeSearchIndex = (
  siteFolder: string,
  glossary: readonly Concept[],
  options: IndexOptions = {},
): Promise<number> =>
  inThreads({ siteFolder, glossary, isIndex: true }, options, (pages, textsOf) =>
    otherWordsOf(pages, glossary, textsOf),
  );

/**
 * Keeps what an index is put together from, of a site with a part of its pages: of those that all languages have. What
 * the others say in other languages depends on all pages.
 */
export const keepSearchRecords = (siteFolder: string, options: IndexOptions): Promise<number> =>
  inThreads({ siteFolder, glossary: [], isIndex: false }, options, async (pages) => {
    const words = wordsOfTranslated(pages);
    const isOwn = byLocale((reader) => new Set(own(pages, reader).map(({ key }) => key)));
    return byLocale(
      (reader) => new Map([...words[reader]].filter(([key]) => locales.every((locale) => isOwn[locale].has(key)))),
    );
  });

type TextsOf = (reader: Locale) => Promise<ReadonlyMap<string, TextToTranslate>>;

async function inThreads(
  made: { readonly siteFolder: string; readonly glossary: readonly Concept[]; readonly isIndex: boolean },
  { onProgress = () => {}, keptIn = null, alsoIn = [] }: IndexOptions,
  otherWordsFor: (
    pages: ByLocale<readonly PageSummary[]>,
    textsOf: TextsOf,
  ) => Promise<ByLocale<ReadonlyMap<string, OtherLanguageWords>>>,
): Promise<number> {
  const { isIndex, ...of } = made;
  const madeBy = keptIn === null ? '' : await sumOfCode(rooms);
  let [done, all] = [0, 0];
  const onPage = (): void => onProgress(++done, all);
  const threads = byLocale((locale) => new LanguageThread({ ...of, locale, keptIn, alsoIn, madeBy }, onPage));
  try {
    const read = await ofEach((locale) => threads[locale].hears('read'));
    const otherWords = await otherWordsFor(read, (locale) => {
      threads[locale].tell({ ask: 'texts' });
      return threads[locale].hears('texts');
    });
    all = locales.reduce((sum, locale) => sum + otherWords[locale].size, 0);
    await ofEach((locale) => {
      threads[locale].tell({ otherWords: otherWords[locale], isIndex });
      return threads[locale].hears('isWritten');
    });
    return all;
  } finally {
    await ofEach((locale) => threads[locale].end());
  }
}

/** By language of the readers and by key, what a page is called in other languages. */
function wordsOfTranslated(pages: ByLocale<readonly PageSummary[]>): ByLocale<Map<string, OtherLanguageWords>> {
  const called = byLocale((reader) => new Map(own(pages, reader).map((page) => [page.key, page.called])));
  return byLocale(
    (reader) =>
      new Map(
        pages[reader].map(({ key }) => {
          const others = otherLocales(reader).flatMap((other) => called[other].get(key) ?? []);
          return [key, wordsOfTranslations(others)];
        }),
      ),
  );
}

/** By language of the readers and by key, what a page says in other languages. */
async function otherWordsOf(
  pages: ByLocale<readonly PageSummary[]>,
  glossary: readonly Concept[],
  textsOf: TextsOf,
): Promise<ByLocale<Map<string, OtherLanguageWords>>> {
  const words = wordsOfTranslated(pages);
  // Where all is translated nobody asks for it, and mining a lexicon takes long.
  if (locales.every((reader) => own(pages, reader).length === pages[reader].length)) return words;
  const texts = await ofEach(textsOf);
  const ownTexts = byLocale((reader) => new Map([...texts[reader]].filter(([, { locale }]) => locale === reader)));
  const forReaders = wordsForReadersOf(ownTexts, glossary);
  for (const reader of locales)
    for (const [key, text] of texts[reader]) if (text.locale !== reader) words[reader].set(key, forReaders(text));
  return words;
}

const own = (pages: ByLocale<readonly PageSummary[]>, reader: Locale): PageSummary[] =>
  pages[reader].filter(({ locale }) => locale === reader);

async function ofEach<T>(ask: (locale: Locale) => Promise<T>): Promise<ByLocale<T>> {
  const answers = byLocale(ask);
  const all = new Map(await Promise.all(locales.map(async (locale) => [locale, await answers[locale]] as const)));
  return byLocale((locale) => all.get(locale) as T);
}
