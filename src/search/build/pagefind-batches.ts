import * as pagefind from 'pagefind';
import type { Locale } from '../../language/locale.ts';
import type { PagefindFiles } from './pagefind-file.ts';
import { type PageRecord, recordsIn } from './page-record.ts';

/** What Pagefind is to know of a page. */
export interface PageToIndex {
  /** From the site's root, without the name of its file. */
  readonly address: string;
  /** HTML of its article. */
  readonly article: string;
}

/** Pagefind holds a batch in memory, and needs some more for each index that it begins. */
const mostPages = 200;

/**
 * Has Pagefind read pages, in batches, and gives what it made of each, in their order; null of one that it left out,
 * since there is nothing to be found by. Any error of Pagefind is thrown: a site whose search does not know all answers
 * is broken. While it reads a batch, the one before is taken apart.
 */
export async function* recordsOf(
  pages: Iterable<PageToIndex>,
  locale: Locale,
  most = mostPages,
): AsyncGenerator<PageRecord | null> {
  const batches = batchesOf(pages, most);
  let batch = batches.next();
  let reading = batch.done ? null : filesOf(batch.value, locale);
  while (!batch.done) {
    const [own, files] = [batch.value, await reading];
    batch = batches.next();
    reading = batch.done ? null : filesOf(batch.value, locale);
    // It is waited for later.
    reading?.catch(() => {});
    const records = new Map(recordsIn(files ?? new Map()).map((record) => [record.page.url, record]));
    for (const { address } of own) yield records.get(address) ?? null;
  }
}

function* batchesOf(pages: Iterable<PageToIndex>, most: number): Generator<PageToIndex[]> {
  let batch: PageToIndex[] = [];
  for (const page of pages) {
    batch.push(page);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Of pages without words alone Pagefind makes no index, but lists them in one of others. */
const pageWithWord: PageToIndex = { address: '/', article: '<article data-pagefind-body><p>word</p></article>' };

async function filesOf(pages: readonly PageToIndex[], locale: Locale): Promise<PagefindFiles> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start.');
  const added = [...pages, pageWithWord].map(({ address, article }) =>
    // It reads nothing that is no whole page.
    index.addHTMLFile({ url: address, content: `<html><body>${article}</body></html>` }),
  );
  failOn((await Promise.all(added)).flatMap((page) => page.errors));
  // Not written by Pagefind itself: it answers before all of its files are on the disk.
  const made = await index.getFiles();
  failOn(made.errors);
  await index.deleteIndex();
  return new Map(made.files.map(({ path, content }) => [path, content]));
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
