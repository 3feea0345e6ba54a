import { z } from 'zod';
import type { IndexedPage } from '../engine/search-data.ts';
import { type IndexChunk, type IndexFilter, type IndexMetadata, metadataOf } from './index-metadata.ts';
import { type PagefindFiles, readPagefindFile, readPagefindFragment } from './pagefind-file.ts';

/** What Pagefind made of one page. It depends on that page alone, so that an index is put together from any of them. */
export interface PageRecord {
  readonly page: IndexedPage;
  /** Number of its words. */
  readonly length: number;
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** Names of the fields that its words stand in. */
  readonly fields: readonly string[];
  /** Its words, a line each (`wordLine`): a text takes a tenth of the memory that lists of numbers take. */
  readonly words: string;
}

const text = z.string();
const schema = z.object({
  page: z.object({
    url: text,
    content: text,
    meta: z.record(text, text),
    anchors: z.array(z.object({ element: text, id: text, text, location: z.int() })),
  }),
  length: z.int(),
  filters: z.array(z.tuple([text, text])),
  fields: z.array(text),
  words: text,
});
/** What another machine has kept may be anything. */
export const isPageRecord = (value: unknown): value is PageRecord => schema.safeParse(value).success;

/**
 * A line: a stem; the word as it stands with its accents, empty where it has none; and what an index says of the page
 * from the places on, `PageData` as JSON, but with names in place of the numbers of fields, which are those of the
 * whole index. No part of it holds white space, and the first two name what an index lists by itself.
 */
function wordLine(stem: string, form: string, places: readonly number[], inFields: readonly InField[]): string {
  const fields = inFields.length > 0 ? `,[${inFields.flat().join(',')}]` : '';
  return `${stem}\t${form}\t[${places.join(',')}]${fields}]`;
}

/** Places in a field. */
type InField = readonly [name: string, ...places: number[]];

/** Stem and form of a line, with a tab between them: what an index lists by itself. */
export function partsOfName(name: string): [stem: string, form: string] {
  const end = name.indexOf('\t');
  return [name.slice(0, end), name.slice(end + 1)];
}

/** They say nothing of what a page is about: a page has not the word “faq” because it is one. */
const unasked = new Set(['kind', 'date']);
/** What is shown of a page, or compared with a question, once it is found; the rest is for the index alone. */
const shown = ['title', 'answer', 'kind', 'topic', 'date', 'numbers'];

/** Takes what Pagefind made of some pages apart into what it made of each. */
export function recordsIn(files: PagefindFiles): PageRecord[] {
  const [, pages, chunks, filters, , fields] = metadataOf(files);
  const words = wordsByPage(files, chunks, fields, pages.length);
  const values = valuesByPage(files, filters, pages.length);
  return pages.map(([id, length], i) => ({
    page: shownOf(files, id),
    length,
    filters: values[i] ?? [],
    fields: [...(words[i]?.fields ?? [])].sort(),
    // Forms of a stem are listed as the pages beside it brought them.
    words: (words[i]?.lines ?? []).sort().join('\n'),
  }));
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

interface PageWords {
  readonly lines: string[];
  readonly fields: Set<string>;
}

function wordsByPage(
  files: PagefindFiles,
  chunks: IndexMetadata[2],
  fields: readonly string[],
  count: number,
): PageWords[] {
  const words = Array.from({ length: count }, (): PageWords => ({ lines: [], fields: new Set() }));
  for (const [, , hash] of chunks) {
    for (const [stem, pages, accented] of readPagefindFile<IndexChunk>(files, `index/${hash}.pf_index`)[0]) {
      for (const [form, each] of [['', pages] as const, ...accented]) {
        let number = 0;
        for (const [step, places, inFields] of each) {
          number += step;
          const asked = askedOnly(inFields, fields);
          for (const [name] of asked) words[number]?.fields.add(name);
          if (asked.length > 0 || places.some((place) => place >= 0))
            words[number]?.lines.push(wordLine(stem, form, places, asked));
        }
      }
    }
  }
  return words;
}

/** Places by field, without fields that nobody asks for. A field begins with a number below 0, `-1 - field`. */
function askedOnly(inFields: readonly number[], fields: readonly string[]): InField[] {
  const found: [string, ...number[]][] = [];
  for (const each of inFields)
    if (each < 0) found.push([fields[-1 - each] ?? '']);
    else found.at(-1)?.push(each);
  return found.filter(([name]) => !unasked.has(name));
}

function valuesByPage(files: PagefindFiles, filters: IndexMetadata[3], count: number): [string, string][][] {
  const found = Array.from({ length: count }, (): [string, string][] => []);
  for (const [, hash] of filters) {
    const [name, values] = readPagefindFile<IndexFilter>(files, `filter/${hash}.pf_filter`);
    for (const [value, numbers] of values) for (const number of numbers) found[number]?.push([name, value]);
  }
  // Pagefind lists filters in another order at each run.
  for (const each of found) each.sort(([a, one], [b, other]) => (a < b || (a === b && one < other) ? -1 : 1));
  return found;
}
