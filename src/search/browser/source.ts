import type { Locale } from '../../schema/locale.ts';
import { indexFolder } from '../shared/search-data.ts';

/** The part of Pagefind's interface that is used here (pagefind 1.5, pagefind.app/docs/api). */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  /** Loads what a search for the term would load. */
  preload(term: string): Promise<unknown>;
  search(term: string, options?: { filters: Record<string, string> }): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  readonly url: string;
  readonly raw_content?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}

/** Where a site's index and the data of the query layer come from. Each member rejects when it cannot be had. */
export interface SearchSource {
  pagefind(locale: Locale): Promise<Pagefind>;
  data<T>(address: string): Promise<T>;
}

/**
 * Opens the index beside a `pagefind.js`; `folder` is where its files are fetched from, with a slash at its end. All that is
 * opened from one module shares an engine, so each index has to bring a module of its own. Without a worker: a question is
 * some dozens of small searches, and handing their results over costs more than they do.
 */
export async function openIndex(module: string, folder: string): Promise<Pagefind> {
  const { createInstance }: { createInstance(options: object): Pagefind } = await import(/* @vite-ignore */ module);
  return createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
}

/** The site itself. */
export const servedSite: SearchSource = {
  pagefind: (locale) => openIndex(`${indexFolder(locale)}/pagefind.js`, `${indexFolder(locale)}/`),
  async data(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  },
};
