import type { Locale } from '../../language/locale.ts';

/** Where the index of one language of readers is, from the site's root: each file a script (`data-file.ts`). */
export const indexFolder = (locale: Locale): string => `/pagefind/${locale}`;

/** A chunk of the index: it holds all stems from here to where the next begins. With the hash in its name. */
export type ChunkRange = readonly [from: string, hash: string];
export const chunkAddress = (locale: Locale, hash: string): string => `${indexFolder(locale)}/index/${hash}.js`;

/**
 * A page that holds a word: how much higher its number is than that of the page before, and the places of the word on
 * it, each as the difference to the one before. A number below 0 begins anew with another weight, `-1 - weight`. The
 * same for fields of the page's metadata, `-1 - field`.
 */
export type PageData = readonly [step: number, places: readonly number[], inFields?: readonly number[]];
/** By stem, in order: the pages, and those that have a form of it with accents. */
export type ChunkData = readonly (readonly [
  stem: string,
  pages: readonly PageData[],
  accented?: readonly (readonly [form: string, pages: readonly PageData[]])[],
])[];

/** What the build keeps of a page for whoever finds it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}
/** Behind the `#` of an id, and so of an address, stands which page of its file it is; of the first, nothing. */
export const pageAddress = (locale: Locale, id: string): string =>
  `${indexFolder(locale)}/fragment/${id.replace(/(?=#|$)/, '.js')}`;

/** Ids of pages by the names of their files. A page without a name stands in the file of the one before. */
export function pageIds(names: readonly string[]): string[] {
  let [file, place] = ['', 0];
  return names.map((name) => {
    place = name === '' ? place + 1 : 0;
    file = name || file;
    return place === 0 ? file : `${file}#${place}`;
  });
}

/** Numbers of the pages that have each value of a filter; each number as the difference to the one before. */
export type FilterData = Readonly<Record<string, readonly number[]>>;
export const filterAddress = (locale: Locale, hash: string): string => `${indexFolder(locale)}/filter/${hash}.js`;

/** What every search of an index starts with. */
export interface StartData {
  /** In order. */
  readonly chunks: readonly ChunkRange[];
  /** The names of their files, as `pageIds` reads them, in the order in which the index numbers the pages. */
  readonly pages: readonly string[];
  /** Number of words of each. */
  readonly lengths: readonly number[];
  /** Names of the metadata that is searched, as the index numbers it. */
  readonly fields: readonly string[];
  /** Hash in the name of each filter's file. */
  readonly filters: Readonly<Record<string, string>>;
  /** Pages whose text is in another language, as in a filter, but without a download. */
  readonly untranslated: FilterData;
}
/** The start data of an index: the one file that keeps its name when it changes. */
export const startAddress = (locale: Locale): string => `/search/${locale}/start.js`;

/** Numbers in ascending order, each as the difference to the one before; and back. */
export const differencesOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
export function fromDifferences(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((each) => (sum += each));
}

/** What the build leaves for the query layer beside the index. */
export const shardAddress = (locale: Locale, shard: number): string => `/search/${locale}/glossary-${shard}.js`;

/** By first letter, and `_` for all other beginnings: loaded only when a question has a word that stands on no page. */
export const wordsAddress = (locale: Locale, initial: string): string => `/search/${locale}/words-${initial}.js`;
/** Folded words that begin alike, and the number of pages on which each stands. */
export type WordListData = Readonly<Record<string, number>>;
/** The same, and words of the language that are on no page and look like one that is, with a blank between them. */
export type WordListFile = readonly [onPages: WordListData, near: string];

// Left out of scripts that do not ask for it.
export const initials = /* @__PURE__ */ Array.from('abcdefghijklmnopqrstuvwxyz_');
/** `word` is folded. */
export const initialOf = (word: string): string => (/^[a-z]/.exec(word) ?? ['_'])[0];
