import type { Locale } from '../../language/locale.ts';

/**
 * Where the index of one language of readers is, from the site's root: each file of Pagefind's as a script
 * (`data-file.ts`).
 */
export const indexFolder = (locale: Locale): string => `/pagefind/${locale}`;
/** The script that holds a file of Pagefind's, in base64. */
export const indexFile = (address: string): string => `${address}.js`;
/** Pagefind's WebAssembly for one language, the largest file that every search needs. */
export const wasmAddress = (locale: Locale): string => indexFile(`${indexFolder(locale)}/wasm.${locale}.pagefind`);
/** Pagefind itself, as a function; its version is in the name, so that an index never meets another one. */
export const runtimeAddress = (pagefindVersion: string): string => `/search/pagefind-${pagefindVersion}.js`;

/**
 * A word that stands in the metadata of every page. Pagefind lists all pages only after loading the whole index; a
 * search for this word lists them, with any filter, from one chunk.
 */
export const everyPage = 'qqeverypage';

/** First and last stem of a chunk of Pagefind's index, and the hash in its name. */
export type ChunkRange = readonly [from: string, to: string, hash: string];
export const chunkAddress = (locale: Locale, hash: string): string =>
  indexFile(`${indexFolder(locale)}/index/${hash}.pf_index`);

/** What every search of an index starts with. */
export interface StartData {
  /** In order. */
  readonly chunks: readonly ChunkRange[];
  /** Number of pages. */
  readonly pages: number;
  /**
   * Pages whose text is in another language, by Pagefind's ids: not as a filter, which costs two more downloads. Null
   * where they are too many to list.
   */
  readonly untranslated: Readonly<Partial<Record<Locale, readonly string[]>>> | null;
}
/**
 * The start data of an index; and with it the files of Pagefind's that it starts with. The one file that keeps its name
 * when it changes.
 */
export const startAddress = (locale: Locale): string => `/search/${locale}/start.js`;

/** What the build leaves for the query layer beside Pagefind's index. */
export const shardAddress = (locale: Locale, shard: number): string => `/search/${locale}/glossary-${shard}.js`;

/** By first letter, and `_` for all other beginnings: loaded only when a question has a word that stands on no page. */
export const wordsAddress = (locale: Locale, initial: string): string => `/search/${locale}/words-${initial}.js`;
/** Folded words that begin alike, and the number of pages on which each stands. */
export type WordListData = Readonly<Record<string, number>>;
/** The same, and words of the language that are on no page and look like one that is, with a blank between them. */
export type WordListFile = readonly [onPages: WordListData, near: string];

export const initials = [...'abcdefghijklmnopqrstuvwxyz_'];
/** `word` is folded. */
export const initialOf = (word: string): string => (/^[a-z]/.exec(word) ?? ['_'])[0];
