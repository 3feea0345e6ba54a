import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ChunkRange } from '../shared/search-data.ts';
import { readPagefindFile } from './pagefind-file.ts';

/** What Pagefind 1.5 says of an index in its `.pf_meta`; each list names files by their hashes. */
export type IndexMetadata = readonly [
  version: string,
  pages: unknown,
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  sorts: readonly (readonly [name: string, ...rest: unknown[]])[],
  ...rest: unknown[],
];

/** The metadata file of an index folder. Throws when it holds no index. */
export async function metadataFile(indexFolder: string): Promise<string> {
  const name = (await readdir(indexFolder)).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error(`There is no Pagefind index in ${indexFolder}.`);
  return path.join(indexFolder, name);
}

/** The first and last stem of each chunk of an index, in order. */
export async function chunksOf(indexFolder: string): Promise<ChunkRange[]> {
  const [, , chunks] = await readPagefindFile<IndexMetadata>(await metadataFile(indexFolder));
  return chunks.map(([from, to]) => [from, to]);
}
