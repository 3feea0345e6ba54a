import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { byLocale, type Locale, locales, otherLocales } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import { foldedWords, plainSigns } from '../../language/fold.ts';
import { glossaryFrom, synonymsOf } from '../../language/glossary.ts';
import { entryPath, withFileName } from '../../site/addresses.ts';
import { toShards } from '../engine/glossary-shards.ts';
import { codesIn } from '../engine/word-tokens.ts';
import { initialOf, initials, shardAddress, type WordListFile, wordsAddress } from '../engine/search-data.ts';
import { mineLexicon } from './lexicon.ts';
import { chunkSize } from './chunk-size.ts';
import { siteGlossary } from './site-glossary.ts';
import { joinedForms } from './joined-forms.ts';
import { writeScripts } from './index-scripts.ts';
import { type OtherLanguageWords, translator, wordsForReaders, wordsOfTranslations } from './other-language-words.ts';
import { wordsNear, wordsOfLanguage } from './language-words.ts';
import { leadOf, type PageText, pageText } from './page-text.ts';
import { wordFamilies, wordsOfLine } from './word-families.ts';
import { wordListOf, wordsNamed } from './word-list.ts';
import { writeData } from './write-data.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** A built page of an entry. */
interface EntryPage {
  /** Path from the site folder. */
  readonly file: string;
  /** Language of its readers. */
  readonly reader: Locale;
  readonly text: PageText;
}

/**
 * Writes one index a language of readers into SITE/pagefind/LOCALE/, and what the query layer needs into SITE/search/.
 * What a reader sees is what is indexed: an entry without a translation stands in both indexes, so one engine finds
 * everything. Gives the number of pages indexed. Any error of Pagefind fails the build: a site whose search does not
 * know all answers is broken.
 */
export async function writeSearchIndex(
  siteFolder: string,
  glossary: readonly Concept[],
  onProgress: OnProgress = () => {},
): Promise<number> {
  const pages = await entryPages(siteFolder);
  const otherWords = otherWordsOf(pages, glossary);
  let done = 0;
  const indexed = (locale: Locale, own: readonly EntryPage[]): Promise<void> =>
    writeIndex(siteFolder, locale, own, {
      otherWords,
      onPage: () => onProgress(++done, pages.length),
      meanwhile: () => writeSearchData(siteFolder, locale, own, glossary),
    });
  await untilPagefindEnds(writeIndexes(pages, indexed));
  return pages.length;
}

/** What the query layer needs beside the index of one language of readers. */
async function writeSearchData(
  siteFolder: string,
  locale: Locale,
  pages: readonly EntryPage[],
  glossary: readonly Concept[],
): Promise<void> {
  const own = pages.map(({ text }) => text.text);
  const texts = own.map(foldedWords);
  const concepts = siteGlossary(glossary, locale, texts);
  const counts = { ...wordsNamed(concepts), ...wordListOf(texts) };
  const near = wordsNear(Object.keys(counts), wordsOfLanguage(locale));
  for (const initial of initials)
    await writeData(siteFolder, wordsAddress(locale, initial), [
      Object.fromEntries(Object.entries(counts).filter(([word]) => initialOf(word) === initial)),
      near.filter((word) => initialOf(word) === initial).join(' '),
    ] satisfies WordListFile);
  const forms = new Map([...wordFamilies(own, locale), ...joinedForms(texts, locale)]);
  const shards = toShards(concepts, forms, (line) => wordsOfLine(line, locale));
  for (const [i, shard] of shards.entries()) await writeData(siteFolder, shardAddress(locale, i), shard);
}

async function writeIndexes(
  pages: readonly EntryPage[],
  write: (locale: Locale, own: readonly EntryPage[]) => Promise<void>,
): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length / locales.length));
  try {
    for (const locale of locales)
      await write(
        locale,
        pages.filter(({ reader }) => reader === locale),
      );
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind is a process of its own: while it works on a page, or puts the index together, something else is done. Of
 * pages without any word, or none at all, it makes no index.
 */
async function writeIndex(
  siteFolder: string,
  locale: Locale,
  pages: readonly EntryPage[],
  around: {
    readonly otherWords: ReadonlyMap<EntryPage, OtherLanguageWords>;
    readonly onPage: () => void;
    readonly meanwhile: () => Promise<void>;
  },
): Promise<void> {
  if (pages.every(({ text }) => foldedWords(text.text).length === 0)) {
    await around.meanwhile();
    return writeScripts(siteFolder, locale, new Map());
  }
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start.');
  let adding: ReturnType<typeof index.addHTMLFile> | null = null;
  for (const page of pages) {
    const content = withFields(readPage(siteFolder, page.file), {
      lead: leadOf(page.text),
      ...around.otherWords.get(page),
      codes: codesIn(page.text.text).join(' '),
    });
    // One at a time, since their order changes the index.
    if (adding) failOn((await adding).errors);
    adding = index.addHTMLFile({ sourcePath: page.file, content });
    around.onPage();
  }
  if (adding) failOn((await adding).errors);
  // Not written by Pagefind itself: it answers before all of its files are on the disk.
  const [made] = await Promise.all([index.getFiles(), around.meanwhile()]);
  failOn(made.errors);
  await writeScripts(siteFolder, locale, new Map(made.files.map(({ path: name, content }) => [name, content])));
}

/**
 * A Pagefind that dies answers nothing more, and leaves its caller waiting with nothing left to do: that is its end
 * too.
 */
async function untilPagefindEnds(work: Promise<void>): Promise<void> {
  let onIdle = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    onIdle = () => reject(new Error('Pagefind ended before its index was written.'));
    process.once('beforeExit', onIdle);
  });
  await Promise.race([work, ended]).finally(() => process.off('beforeExit', onIdle));
}

function otherWordsOf(pages: readonly EntryPage[], glossary: readonly Concept[]): Map<EntryPage, OtherLanguageWords> {
  const keyOf = ({ file }: EntryPage): string => file.slice(file.indexOf('/'));
  const own = pages.filter(({ reader, text }) => text.locale === reader);
  const texts = byLocale(() => new Map<string, PageText>());
  for (const page of own) texts[page.reader].set(keyOf(page), page.text);
  // Where all is translated nobody asks for it, and mining a lexicon takes long.
  let forReaders: ReturnType<typeof wordsForReadersOf> | undefined;
  return new Map(
    pages.map((page) => {
      const translations = otherLocales(page.reader).flatMap((other) => texts[other].get(keyOf(page)) ?? []);
      return [
        page,
        page.text.locale !== page.reader
          ? (forReaders ??= wordsForReadersOf(texts, glossary))(page.text)
          : wordsOfTranslations(translations),
      ];
    }),
  );
}

/** What a page that is not translated says to readers of other languages, by the words of all pages that are. */
function wordsForReadersOf(
  texts: Readonly<Record<Locale, ReadonlyMap<string, PageText>>>,
  glossary: readonly Concept[],
): (page: PageText) => OtherLanguageWords {
  const pairs = locales.flatMap((locale, i) =>
    locales.slice(i + 1).flatMap((other) =>
      [...texts[locale]].flatMap(([key, text]) => {
        const translation = texts[other].get(key);
        return translation ? [[text, translation] as const] : [];
      }),
    ),
  );
  const translate = translator(
    mineLexicon(pairs),
    byLocale((locale) => glossaryFrom(synonymsOf(glossary, locale))),
  );
  const counts = byLocale((locale) => wordListOf(Array.from(texts[locale].values(), ({ text }) => foldedWords(text))));
  const rarity =
    (locale: Locale) =>
    (word: string): number =>
      Math.log(1 + texts[locale].size / ((counts[locale][word] ?? 0) + 1));
  return (page) => wordsForReaders(page, translate, rarity(page.locale));
}

/** Adds metadata to a page for the index alone: readers do not download it. */
function withFields(page: string, fields: Readonly<Record<string, string>>): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const span = `<span hidden data-pagefind-meta="${filled.map(([name]) => `${name}[data-${name}]`).join(', ')}" ${filled.map(([name, value]) => `data-${name}="${escapeXml(value)}"`).join(' ')}></span>`;
  const end = page.lastIndexOf('</article>');
  return page.slice(0, end) + span + page.slice(end);
}

/**
 * Pages with an entry's own text, sorted, since their order changes the index. The address of a duplicate shows
 * another's.
 */
async function entryPages(siteFolder: string): Promise<EntryPage[]> {
  const pages: EntryPage[] = [];
  for (const reader of locales) {
    for (const kind of ['faq', 'ticket']) {
      const names = await readdir(path.join(siteFolder, reader, kind)).catch(() => []);
      for (const name of names.sort()) {
        const file = withFileName(entryPath(reader, `${kind}/${name}`).slice(1));
        const text = pageText(readPage(siteFolder, file), reader);
        if (text) pages.push({ file, reader, text });
      }
    }
  }
  return pages;
}

/** A page as it is searched: a search for “forwarding” finds the word with a hyphen in it that nobody sees, too. */
const readPage = (siteFolder: string, file: string): string =>
  plainSigns(readFileSync(path.join(siteFolder, file), 'utf8'));

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
