import { type PagefindFiles, readPagefindFile } from './pagefind-file.ts';

/** Pages that hold a word: the step to the page's number, places, and places in metadata; all with marks below 0. */
type PagefindPages = readonly (readonly [step: number, places: readonly number[], inFields: readonly number[]])[];

/** What Pagefind 1.6 says of an index in its `.pf_meta`; each list names files by their hashes. */
export type IndexMetadata = readonly [
  version: string,
  pages: readonly (readonly [id: string, words: number])[],
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  sorts: unknown,
  fields: readonly string[],
];

/** One of its `.pf_index` files. */
export type IndexChunk = readonly [
  words: readonly (readonly [
    stem: string,
    pages: PagefindPages,
    accented: readonly (readonly [form: string, pages: PagefindPages])[],
  ])[],
];

/** One of its `.pf_filter` files. */
export type IndexFilter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/** Of no files, those of an index without pages. Throws when they hold no index, or more than one. */
export function metadataOf(files: PagefindFiles): IndexMetadata {
  if (files.size === 0) return ['', [], [], [], [], []];
  const [name, ...others] = [...files.keys()].filter((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Pagefind made no index.');
  if (others.length > 0) throw new Error('The index holds more than one language.');
  return readPagefindFile<IndexMetadata>(files, name);
}
