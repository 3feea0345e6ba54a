import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexedPage } from '../engine/search-data.ts';

/** What Pagefind made of some pages: contents by path from the folder of its index. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** Before the data of every file of Pagefind, inside the compression. */
const signature = Buffer.from('pagefind_dcd');

/** Throws when there is no such file, or it holds something else. */
function dataIn(files: PagefindFiles, name: string): Buffer {
  const content = files.get(name);
  const data = content && gunzipSync(content);
  if (!data?.subarray(0, signature.length).equals(signature))
    throw new Error(`${name} is not as Pagefind 1.6 writes it.`);
  return data.subarray(signature.length);
}

/** The data of a `.pf_meta`, `.pf_index` or `.pf_filter` file of Pagefind 1.6: CBOR. */
export const readPagefindFile = <T>(files: PagefindFiles, name: string): T => decode(dataIn(files, name)) as T;

/** The data of a `.pf_fragment` file: JSON, with more than is kept of a page. */
export const readPagefindFragment = (files: PagefindFiles, id: string): IndexedPage =>
  JSON.parse(dataIn(files, `fragment/${id}.pf_fragment`).toString('utf8')) as IndexedPage;
