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

/**
 * Writes one index a language of readers into SITE/pagefind/LOCALE/, and what the query layer needs into SITE/search/.
 * What a reader sees is what is indexed: an entry without a translation stands in both indexes, so one engine finds
 * everything. Gives the number of pages indexed. Any error of Pagefind fails the build: a site whose search does not
 * know all answers is broken. `keptIn` is a folder, in which what was made of each page is kept from one build to the
 * next.
 */
export async function writeSearchIndex(
  siteFolder: string,
  glossary: readonly Concept[],
  { onProgress = () => {}, keptIn = null }: { readonly onProgress?: OnProgress; readonly keptIn?: string | null } = {},
): Promise<number> {
  const madeBy = keptIn === null ? '' : await sumOfCode(rooms);
  let [done, all] = [0, 0];
  const onPage = (): void => onProgress(++done, all);
  const threads = byLocale((locale) => new LanguageThread({ siteFolder, locale, keptIn, madeBy, glossary }, onPage));
  try {
    const read = await ofEach((locale) => threads[locale].hears('read'));
    all = locales.reduce((sum, locale) => sum + read[locale].length, 0);
    const otherWords = await otherWordsOf(read, glossary, (locale) => {
      threads[locale].tell({ ask: 'texts' });
      return threads[locale].hears('texts');
    });
    await ofEach((locale) => {
      threads[locale].tell({ otherWords: otherWords[locale] });
      return threads[locale].hears('isWritten');
    });
    return all;
  } finally {
    await ofEach((locale) => threads[locale].end());
  }
}

/** By language of the readers and by key, what a page says in other languages. */
async function otherWordsOf(
  pages: ByLocale<readonly PageSummary[]>,
  glossary: readonly Concept[],
  textsOf: (reader: Locale) => Promise<ReadonlyMap<string, TextToTranslate>>,
): Promise<ByLocale<Map<string, OtherLanguageWords>>> {
  const called = byLocale((reader) => new Map(own(pages, reader).map((page) => [page.key, page.called])));
  const words = byLocale(
    (reader) =>
      new Map(
        pages[reader].map(({ key }) => {
          const others = otherLocales(reader).flatMap((other) => called[other].get(key) ?? []);
          return [key, wordsOfTranslations(others)];
        }),
      ),
  );
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
