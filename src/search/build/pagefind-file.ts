import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Before the data of every file of Pagefind, inside the compression. */
const signature = Buffer.from('pagefind_dcd');

/** The data of a `.pf_meta` or `.pf_filter` file of Pagefind 1.5: CBOR. Throws when the file holds something else. */
export async function readPagefindFile<T>(file: string): Promise<T> {
  const data = gunzipSync(await readFile(file));
  if (!data.subarray(0, signature.length).equals(signature)) throw new Error(`${file} is not as Pagefind 1.5 writes it.`);
  return decode(data.subarray(signature.length)) as T;
}

/** Gives the data back as Pagefind would have written it. */
export const writePagefindFile = (file: string, data: unknown): Promise<void> => writeFile(file, gzipSync(Buffer.concat([signature, encode(data)]), { level: 9 }));
