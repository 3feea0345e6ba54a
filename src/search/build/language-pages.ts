import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptValues } from '../../files/kept-values.ts';
import { sha256 } from '../../files/sha256.ts';
import { plainSigns } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import { entryPath, withFileName } from '../../site/addresses.ts';
import { articleIn, type IndexedText, indexedText } from './indexed-text.ts';

/** A built page of an entry, for readers of one language. */
export interface EntryPage {
  /** Path of the page from the folder of its language, which is that of its translations too. */
  readonly key: string;
  /** From the site's root. */
  readonly address: string;
  readonly text: IndexedText;
  /** SHA-256 of its article. */
  readonly sum: string;
}

/** The pages of one language of readers, with what is known of each; what is kept is asked before a page is parsed. */
export class LanguagePages {
  readonly #siteFolder: string;
  readonly #kept: KeptValues<IndexedText> | null;
  /** Of pages that have changed: they will most likely be indexed anew. */
  readonly #articles = new Map<string, Buffer>();
  readonly pages: readonly EntryPage[];

  constructor(siteFolder: string, locale: Locale, kept: KeptValues<IndexedText> | null) {
    [this.#siteFolder, this.#kept] = [siteFolder, kept];
    // In the order in which the index numbers them.
    this.pages = ['faq', 'ticket'].flatMap((kind) =>
      namesIn(path.join(siteFolder, locale, kind)).flatMap((name) => this.#read(locale, `${kind}/${name}`) ?? []),
    );
  }

  #read(locale: Locale, key: string): EntryPage | null {
    const address = entryPath(locale, key);
    const article = this.#articleAt(address);
    if (!article) return null;
    const sum = sha256(article);
    const kept = this.#kept?.get(key, sum);
    if (kept) return { key, address, sum, text: kept };
    const text = indexedText(plainSigns(article.toString('utf8')), locale);
    if (!text) return null;
    this.#kept?.set(key, sum, text);
    // By itself: the article is a part of its page's memory.
    this.#articles.set(key, Buffer.from(article));
    return { key, address, sum, text };
  }

  /**
   * HTML of a page's article as it is searched: a search for “forwarding” finds the word with a hyphen in it that
   * nobody sees, too. It is asked for once.
   */
  takeArticle({ key, address }: EntryPage): string {
    const article = this.#articles.get(key) ?? this.#articleAt(address);
    this.#articles.delete(key);
    return plainSigns(article?.toString('utf8') ?? '');
  }

  #articleAt(address: string): Buffer | null {
    return articleIn(readFileSync(path.join(this.#siteFolder, withFileName(address))));
  }

  /** What was kept of a page with this article; null where that is not known any more. */
  textBefore(key: string, sum: string): IndexedText | null {
    const before = this.#kept?.before(key);
    return before?.sum === sum ? before.value : null;
  }

  async write(): Promise<void> {
    await this.#kept?.write();
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
