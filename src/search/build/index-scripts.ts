import { type Locale, otherLocales } from '../../language/locale.ts';
import {
  chunkAddress,
  type ChunkData,
  differencesOf,
  filterAddress,
  type FilterData,
  type IndexedPage,
  type PageData,
  type StartData,
  startAddress,
} from '../engine/search-data.ts';
import { type IndexChunk, type IndexFilter, type IndexMetadata, metadataOf } from './index-metadata.ts';
import { type PagefindFiles, readPagefindFile, readPagefindFragment } from './pagefind-file.ts';
import { writePages } from './page-files.ts';
import { digits, hashOf } from './hash-of.ts';
import { writeData } from './write-data.ts';

/** They say nothing of what a page is about: a page has not the word “faq” because it is one. */
const unasked = new Set(['kind', 'date']);
/** What is shown of a page, or compared with a question, once it is found; the rest is for the index alone. */
const shown = ['title', 'answer', 'kind', 'topic', 'date', 'numbers'];

/**
 * Writes what Pagefind made of the pages as scripts: a page on a disk may load no other data. Each is named by its
 * content, and depends on the pages alone, while Pagefind itself lists filters in another order at each run.
 */
export async function writeScripts(siteFolder: string, locale: Locale, files: PagefindFiles): Promise<void> {
  const write = (address: string, data: unknown): Promise<void> => writeData(siteFolder, address, data);
  const [, known, chunks, filters, , fields] = metadataOf(files);
  const ranges: [from: string, hash: string][] = [];
  let last = '';
  for (const data of chunksOf(files, chunks, fields)) {
    const hash = hashOf([data]).slice(0, digits);
    ranges.push([between(last, data[0]?.[0] ?? ''), hash]);
    last = data.at(-1)?.[0] ?? '';
    await write(chunkAddress(locale, hash), data);
  }
  const shownPages = known.map(([id]) => shownOf(files, id));
  const pages = await writePages(siteFolder, locale, shownPages, ranges.length);
  const byName: Record<string, FilterData> = {};
  for (const [, name] of filters) {
    const [filter, values] = readPagefindFile<IndexFilter>(files, `filter/${name}.pf_filter`);
    const sorted = values.map(([value, numbers]) => [value, differencesOf(numbers.toSorted((a, b) => a - b))] as const);
    byName[filter] = Object.fromEntries(sorted.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  const filterHashes = Object.entries(byName)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => [name, hashOf([data]).slice(0, digits)] as const);
  for (const [name, hash] of filterHashes) await write(filterAddress(locale, hash), byName[name]);
  await write(startAddress(locale), {
    chunks: ranges,
    pages,
    lengths: known.map(([, words]) => words),
    fields,
    filters: Object.fromEntries(filterHashes),
    untranslated: Object.fromEntries(
      otherLocales(locale).map((other) => [other, byName.language?.[other] ?? []] as const),
    ),
  } satisfies StartData);
}

function shownOf(files: PagefindFiles, id: string): IndexedPage {
  const { url, content, meta, anchors } = readPagefindFragment(files, id);
  return {
    url,
    content,
    meta: Object.fromEntries(shown.flatMap((name) => (meta[name] ? [[name, meta[name]] as const] : []))),
    anchors: anchors
      .filter(({ element }) => /^h[2-6]$/.test(element))
      .map(({ element, id: anchor, text, location }) => ({ element, id: anchor, text, location })),
  };
}

/** In order: Pagefind tells chunks by the beginnings of their stems, and here by the stems themselves. */
const chunksOf = (files: PagefindFiles, chunks: IndexMetadata[2], fields: readonly string[]): ChunkData[] =>
  chunks
    .map(([, , hash]) => chunkOf(readPagefindFile<IndexChunk>(files, `index/${hash}.pf_index`)[0], fields))
    .filter((data) => data.length > 0)
    .sort(([[a] = ['']], [[b] = ['']]) => (a < b ? -1 : 1));

/** The shortest beginning of `next` that comes after `last`. */
function between(last: string, next: string): string {
  let length = 1;
  while (length < next.length && next.slice(0, length) <= last) length++;
  return next.slice(0, length);
}

/** Without what is in fields that nobody asks for. */
function chunkOf(words: IndexChunk[0], fields: readonly string[]): ChunkData {
  return words.flatMap(([stem, pages, accented]): ChunkData[number][] => {
    const own = pagesOf(pages, fields);
    const others = accented
      .map(([form, each]) => [form, pagesOf(each, fields)] as const)
      .filter(([, each]) => each.length > 0);
    if (own.length + others.length === 0) return [];
    return [others.length > 0 ? [stem, own, others] : [stem, own]];
  });
}

function pagesOf(pages: IndexChunk[0][number][1], fields: readonly string[]): PageData[] {
  let number = 0;
  let last = 0;
  return pages.flatMap(([step, places, inFields]): PageData[] => {
    number += step;
    const asked = askedOnly(inFields, fields);
    if (places.every((place) => place < 0) && asked.length === 0) return [];
    const difference = number - last;
    last = number;
    return [asked.length > 0 ? [difference, places, asked] : [difference, places]];
  });
}

/** A field begins with a number below 0, `-1 - field`. */
function askedOnly(inFields: readonly number[], fields: readonly string[]): number[] {
  let isAsked = true;
  return inFields.filter((each) => {
    if (each < 0) isAsked = !unasked.has(fields[-1 - each] ?? '');
    return isAsked;
  });
}
