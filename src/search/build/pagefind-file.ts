import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind made of some pages: contents by path from the folder of its index. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** Before the data of every file of Pagefind, inside the compression. */
export const signature = Buffer.from('pagefind_dcd');

/**
 * The data of a `.pf_meta` or `.pf_filter` file of Pagefind 1.5: CBOR. Throws when there is no such file, or it holds
 * something else.
 */
export function readPagefindFile<T>(files: PagefindFiles, name: string): T {
  const content = files.get(name);
  const data = content && gunzipSync(content);
  if (!data?.subarray(0, signature.length).equals(signature))
    throw new Error(`${name} is not as Pagefind 1.5 writes it.`);
  return decode(data.subarray(signature.length)) as T;
}

/** A file with this data, as Pagefind would have made it. */
export const pagefindFile = (data: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(data)]), { level: 9 });
