import type { ChunkRange } from '../engine/search-data.ts';
import { type PagefindFiles, readPagefindFile } from './pagefind-file.ts';

/** What Pagefind 1.5 says of an index in its `.pf_meta`; each list names files by their hashes. */
export type IndexMetadata = readonly [
  version: string,
  pages: unknown,
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  sorts: readonly (readonly [name: string, ...rest: unknown[]])[],
  ...rest: unknown[],
];

/** The name of the metadata's file. Throws when there is no index. */
export function metadataFile(files: PagefindFiles): string {
  const name = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Pagefind made no index.');
  return name;
}

/** The first and last stem of each chunk of an index, in order. */
export function chunksOf(files: PagefindFiles): ChunkRange[] {
  const [, , chunks] = readPagefindFile<IndexMetadata>(files, metadataFile(files));
  return chunks.map(([from, to]) => [from, to]);
}
