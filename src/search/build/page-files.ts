import { createHash } from 'node:crypto';
import type { Locale } from '../../language/locale.ts';
import { type IndexedPage, pageAddress, pageIds } from '../engine/search-data.ts';
import { digits, hashOf } from './hash-of.ts';
import { writeValues } from './write-data.ts';

/** Writes the pages of an index with so many chunks. Gives the names of their files, as `pageIds` reads them. */
export async function writePages(
  siteFolder: string,
  locale: Locale,
  pages: readonly IndexedPage[],
  chunks: number,
): Promise<string[]> {
  const files = inFiles(pages, filesFor(pages.length, chunks));
  const names = [...namesOf(files)];
  const ofPages = files.flatMap((file, i) => file.map((_, place) => (place === 0 ? (names[i] ?? '') : '')));
  const addresses = pageIds(ofPages).map((id) => pageAddress(locale, id));
  let written = 0;
  for (const file of files) {
    const values = file.map((page) => [addresses[written++] ?? '', page] as const);
    writeValues(siteFolder, values[0]?.[0] ?? '', values);
  }
  return ofPages;
}

/** By hash; one that another file has already is longer. */
function namesOf(files: readonly (readonly IndexedPage[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    const hash = hashOf(file);
    let length = digits;
    while (names.has(hash.slice(0, length))) length++;
    names.add(hash.slice(0, length));
  }
  return names;
}

/**
 * How many files hold the pages of a language. A site may have two files for each text and 1,500; three of the four of
 * an entry in two languages are its pages for readers. So a language has half a file a page and 750: its chunks take as
 * many as there are, 310 and 0.07 a page are for all the rest, and pages share what is left. Whoever loads a page loads
 * those that share its file too, about 1 kB each, eight times a question; in return the data that every search starts
 * with names fewer files, 5 bytes each. Up to some 300 pages each has a file of its own.
 */
export const filesFor = (pages: number, chunks: number): number =>
  Math.min(pages, Math.max(pages / mostTogether, 0.43 * pages + 440 - chunks));

/** However many chunks there are: more would cost readers more than files cost hosts. */
const mostTogether = 4;

/** One page in so many begins a file whatever stands before it. */
const between = 16;

/**
 * Pages in about so many files, all in their order. Pages whose address says so begin a file; what is between two of
 * them is shared out evenly. So a page that is added or removed changes the files next to it, not all that come after.
 */
export function inFiles<P extends { readonly url: string }>(pages: readonly P[], count: number): P[][] {
  const sections: P[][] = [];
  for (const page of pages) {
    const last = sections.at(-1);
    if (last && !beginsFile(page.url)) last.push(page);
    else sections.push([page]);
  }
  return sections.flatMap((section) => {
    const files = Math.max(1, Math.round((section.length * count) / pages.length));
    const start = (i: number): number => Math.round((i * section.length) / files);
    return Array.from({ length: files }, (_, i) => section.slice(start(i), start(i + 1)));
  });
}

const beginsFile = (url: string): boolean => createHash('sha256').update(url).digest().readUInt32BE() % between === 0;
