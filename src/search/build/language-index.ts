import path from 'node:path';
import { KeptValues, valuesElsewhere } from '../../files/kept-values.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Locale } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { isIndexedText, wordsInOrder } from './indexed-text.ts';
import { writeScripts } from './index-scripts.ts';
import { type EntryPage, LanguagePages } from './language-pages.ts';
import type { OtherLanguageWords } from './other-language-words.ts';
import { type MergedIndex, mergedIndex, namesIn, type RecordedPage } from './merged-index.ts';
import { isPageRecord, type PageRecord } from './page-record.ts';
import { recordsOf } from './pagefind-batches.ts';
import { wordsNear, wordsOfLanguage } from './language-words.ts';
import { GlossaryTerms } from './site-glossary.ts';
import { isMadeOf, type Totals, totalsOf } from './site-totals.ts';
import { type SearchData, writeSearchData } from './write-search-data.ts';

export interface LanguageToIndex {
  readonly siteFolder: string;
  /** Language of the readers. */
  readonly locale: Locale;
  /** Folder of what is kept from build to build; null for nothing. */
  readonly keptIn: string | null;
  /** More such folders, which are only read. */
  readonly alsoIn: readonly string[];
  /** SHA-256 of the code. */
  readonly madeBy: string;
}

/** By two keys: what is added up from pages, and words of the language near theirs. */
type KeptTotals = Totals | readonly string[];

interface Kept {
  /** By page. */
  readonly records: KeptValues<PageRecord>;
  readonly merged: KeptValues<MergedIndex>;
  readonly totals: KeptValues<KeptTotals>;
}

/** The index of the pages for readers of one language, and the search data beside it. */
export class LanguageIndex {
  readonly #of: LanguageToIndex;
  readonly #pages: LanguagePages;
  readonly #kept: Kept | null;

  private constructor(of: LanguageToIndex, pages: LanguagePages, kept: Kept | null) {
    [this.#of, this.#pages, this.#kept] = [of, pages, kept];
  }

  static async open(of: LanguageToIndex): Promise<LanguageIndex> {
    const { siteFolder, locale, keptIn, alsoIn, madeBy } = of;
    if (keptIn === null) return new LanguageIndex(of, new LanguagePages(siteFolder, locale, null), null);
    const nameIn = (folder: string, what: string): string => path.join(folder, `${what}-${locale}`);
    const kept = <T>(what: string): Promise<KeptValues<T>> => KeptValues.open<T>(nameIn(keptIn, what), madeBy);
    const shared = async <T>(what: string, isValue: (value: unknown) => value is T): Promise<KeptValues<T>> => {
      const others = await Promise.all(alsoIn.map((folder) => valuesElsewhere(nameIn(folder, what), madeBy, isValue)));
      return KeptValues.open(nameIn(keptIn, what), madeBy, others);
    };
    const pages = new LanguagePages(siteFolder, locale, await shared('search-texts', isIndexedText));
    return new LanguageIndex(of, pages, {
      records: await shared('search-records', isPageRecord),
      merged: await kept('search-merged'),
      totals: await kept('search-totals'),
    });
  }

  get pages(): readonly EntryPage[] {
    return this.#pages.pages;
  }

  /** `otherWords`: by the keys of the pages. */
  async write(
    otherWords: ReadonlyMap<string, OtherLanguageWords>,
    glossary: readonly Concept[],
    onPage: () => void,
  ): Promise<void> {
    const { siteFolder, locale } = this.#of;
    const pages = await this.#records(this.pages, otherWords, onPage);
    const merged = this.#mergedOf(pages);
    await writeScripts(siteFolder, locale, {
      records: pages.map(({ record }) => record),
      fields: merged.fields,
      names: namesIn(merged),
    });
    writeSearchData(siteFolder, locale, this.#searchData(glossary));
    await this.#pages.write();
    await this.#kept?.totals.write();
    await this.#kept?.merged.write();
    await this.#kept?.records.write();
  }

  #mergedOf(pages: readonly RecordedPage[]): MergedIndex {
    const index = this.#kept?.merged.get('index', '');
    const before = index && {
      index,
      recordOf: (key: string, sum: string): PageRecord | null => {
        const record = this.#kept?.records.before(key);
        return record?.sum === sum ? record.value : null;
      },
    };
    const merged = mergedIndex(pages, before);
    if (merged !== index) this.#kept?.merged.set('index', '', merged);
    return merged;
  }

  /** Of pages with known words of other languages, for an index that another build puts together. */
  async keepRecords(otherWords: ReadonlyMap<string, OtherLanguageWords>, onPage: () => void): Promise<void> {
    await this.#records(
      this.pages.filter(({ key }) => otherWords.has(key)),
      otherWords,
      onPage,
    );
    await this.#pages.write();
    await this.#kept?.records.write();
  }

  #searchData(glossary: readonly Concept[]): SearchData {
    const { locale } = this.#of;
    const terms = new GlossaryTerms(glossary, locale);
    const glossarySum = sha256(JSON.stringify(glossary));
    const before = this.#kept?.totals.get('totals', glossarySum);
    const isSame = before && 'sums' in before && isMadeOf(before, this.pages);
    const totals = totalsOf(
      this.pages,
      { locale, glossary: terms },
      before && 'sums' in before ? { totals: before, textOf: (key, sum) => this.#pages.textBefore(key, sum) } : null,
    );
    if (!isSame) this.#kept?.totals.set('totals', glossarySum, totals);
    return { totals, keys: this.pages.map(({ key }) => key), glossary: terms, near: (words) => this.#near(words) };
  }

  #near(words: readonly string[]): readonly string[] {
    const sum = sha256(words.toSorted().join(' '));
    const kept = this.#kept?.totals.get('near', sum);
    const near = Array.isArray(kept) ? kept : wordsNear(words, wordsOfLanguage(this.#of.locale));
    if (near !== kept) this.#kept?.totals.set('near', sum, near);
    return near;
  }

  /** Of the pages in their order. Only those whose record is not kept are given to Pagefind. Without words, none. */
  async #records(
    pages: readonly EntryPage[],
    otherWords: ReadonlyMap<string, OtherLanguageWords>,
    onPage: () => void,
  ): Promise<RecordedPage[]> {
    if (pages.every(({ text }) => wordsInOrder(text) === '')) return [];
    const found = new Map<EntryPage, RecordedPage>();
    const missing: { readonly page: EntryPage; readonly sum: string; readonly span: string }[] = [];
    for (const page of pages) {
      const { lead, codes } = page.text;
      const span = fieldsOf({ lead, ...otherWords.get(page.key), codes });
      const sum = sha256(`${page.sum}${span}`);
      const record = this.#kept?.records.get(page.key, sum);
      if (record) found.set(page, { key: page.key, sum, record });
      else missing.push({ page, sum, span });
      if (record) onPage();
    }
    let next = 0;
    for await (const record of recordsOf(this.#toIndex(missing), this.#of.locale)) {
      const { page, sum } = missing[next++] ?? {};
      if (!page || sum === undefined || !record) continue;
      this.#kept?.records.set(page.key, sum, record);
      found.set(page, { key: page.key, sum, record });
      onPage();
    }
    return pages.flatMap((page) => found.get(page) ?? []);
  }

  *#toIndex(
    missing: readonly { readonly page: EntryPage; readonly span: string }[],
  ): Generator<{ address: string; article: string }> {
    for (const { page, span } of missing) {
      const article = this.#pages.takeArticle(page);
      const end = article.lastIndexOf('</article>');
      yield { address: page.address, article: article.slice(0, end) + span + article.slice(end) };
    }
  }
}

/** Adds metadata to a page for the index alone: readers do not download it. */
function fieldsOf(fields: Readonly<Record<string, string>>): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  return `<span hidden data-pagefind-meta="${filled.map(([name]) => `${name}[data-${name}]`).join(', ')}" ${filled.map(([name, value]) => `data-${name}="${escapeXml(value)}"`).join(' ')}></span>`;
}
