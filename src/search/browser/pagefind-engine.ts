import type { Filters, Fragment, Hit, SearchEngine } from './engine.ts';

/** The part of Pagefind's browser interface that is used here (pagefind 1.5, pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  /** Loads all filters, which a search then counts; gives their counts over all pages. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options: { filters: Record<string, { any: readonly string[] }> }): Promise<{
    results: readonly { data(): Promise<PagefindPage> }[];
    totalFilters: Record<string, Record<string, number>>;
  }>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly anchor?: { readonly id: string } }[];
}

/** Loads Pagefind, which takes the index of the page's own language. Rejects when it cannot be loaded. */
export async function openPagefind(address = '/pagefind/pagefind.js'): Promise<SearchEngine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  const everything = await pagefind.filters();
  return {
    async search(query, filters) {
      const { results, totalFilters } = await pagefind.search(query.trim() || null, { filters: anyOf(filters) });
      return {
        count: results.length,
        // Without a question Pagefind counts nothing.
        choices: query.trim() ? totalFilters : everything,
        hits: async (from, to) => (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(hitOf),
      };
    },
  };
}

const anyOf = (filters: Filters): Record<string, { any: readonly string[] }> =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, values]) => (values?.length ? [[name, { any: values }]] : [])));

function hitOf({ url, excerpt, meta, sub_results }: PagefindPage): Hit {
  return {
    address: url,
    title: meta.title ?? url,
    kind: meta.kind === 'ticket' ? 'ticket' : 'faq',
    topic: meta.topic ?? '',
    reviewed: meta.date ?? '',
    numbers: meta.numbers?.split(' ').filter(Boolean) ?? [],
    answer: meta.answer ?? '',
    excerpt: fragmentsOf(excerpt),
    sections: sub_results
      .filter(({ anchor }) => anchor)
      .slice(0, 3)
      .map(({ title, url: address }) => ({ title, address })),
  };
}

/** The excerpt is HTML with `<mark>`. It is read in a document where nothing runs, and only its text goes on. */
export function fragmentsOf(excerpt: string): Fragment[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => ({ text: node.textContent ?? '', isMatch: node.nodeName === 'MARK' }));
}
