import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { ChunkRange } from '../shared/search-data.ts';

/** Before the data of every file of Pagefind, inside the compression. */
const signature = 'pagefind_dcd';

/**
 * The first and last stem of each chunk of an index, in order, from the metadata that Pagefind 1.5 writes: CBOR, an array
 * of version, pages, chunks and more. Throws when the folder holds no such index.
 */
export async function chunksOf(indexFolder: string): Promise<ChunkRange[]> {
  const name = (await readdir(indexFolder)).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error(`There is no Pagefind index in ${indexFolder}.`);
  const data = gunzipSync(await readFile(path.join(indexFolder, name)));
  if (data.toString('latin1', 0, signature.length) !== signature) throw new Error(`${name} is not as Pagefind 1.5 writes it.`);
  const [, , chunks] = decode(data.subarray(signature.length)) as [string, unknown, [from: string, to: string, hash: string][]];
  return chunks.map(([from, to]) => [from, to]);
}
