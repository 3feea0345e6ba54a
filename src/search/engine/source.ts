import type { Locale } from '../../language/locale.ts';
import { indexFile, indexFolder, startAddress } from './search-data.ts';

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
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** Where a site's index and the data of the query layer come from. Each member rejects when it cannot be had. */
export interface SearchSource {
  pagefind(locale: Locale): Promise<Pagefind>;
  data<T>(address: string): Promise<T>;
  /** Begins to load what is going to be asked for: a file of Pagefind's, or of the query layer's. */
  loadAhead?(address: string): void;
}

/**
 * Pagefind, which gets its files from `fetch`. Each call makes an engine of its own: what one call gives shares its
 * engine.
 */
export type Runtime = (fetch: (address: string) => Promise<Response>) => { createInstance(options: object): Pagefind };

/** `load` gives what a file delivers, by address. */
export function sourceFrom(
  load: (address: string) => Promise<ReadonlyMap<string, unknown>>,
  runtime: () => Promise<Runtime>,
): SearchSource {
  const broughtAlong = new Map<string, unknown>();
  const loading = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  /** What is asked for again while it is on its way comes once. */
  const loadOnce = (address: string): Promise<ReadonlyMap<string, unknown>> => {
    const values = loading.get(address) ?? load(address).finally(() => loading.delete(address));
    loading.set(address, values);
    return values;
  };
  const ahead = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  async function data<T>(address: string): Promise<T> {
    if (broughtAlong.has(address)) return broughtAlong.get(address) as T;
    const values = await (ahead.get(address) ?? loadOnce(address));
    // Whoever has asked for it keeps it.
    ahead.delete(address);
    if (!values.has(address)) throw new Error(`${address} does not hold what its name says.`);
    for (const [each, value] of values) if (each !== address) broughtAlong.set(each, value);
    return values.get(address) as T;
  }
  const fetchFile = async (address: string): Promise<Response> =>
    new Response(fromBase64(await data<string>(indexFile(address.replace(/\?.*$/, '')))));
  return {
    data,
    loadAhead(address) {
      if (ahead.has(address) || broughtAlong.has(address)) return;
      const values = loadOnce(address);
      ahead.set(address, values);
      // Who asks for it tries again.
      values.catch(() => ahead.delete(address));
    },
    async pagefind(locale) {
      const starting = data(startAddress(locale));
      const [open] = await Promise.all([runtime(), starting]);
      // Without Pagefind's own worker: a question is some dozens of small searches, and handing their results over
      // costs more than they do.
      return open(fetchFile).createInstance({ basePath: `${indexFolder(locale)}/`, baseUrl: '/', noWorker: true });
    },
  };
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
