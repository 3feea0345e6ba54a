import { availableParallelism } from 'node:os';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { ThreadPool } from '../../threads/thread-pool.ts';
import { entrySettings } from './zip-settings.ts';

/** The content of a file as it stands in a zip. */
export interface Deflated {
  readonly size: number;
  readonly crc32: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly raw: Uint8Array;
}

/** The same bytes in every thread and on every machine: see zip-settings.ts. */
export async function deflate(content: Uint8Array): Promise<Deflated> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { ...entrySettings, rawLastModDate: 0 });
  await zip.add('x', new Uint8ArrayReader(content));
  return onlyEntryOf(Buffer.from(await zip.close()));
}

/** APPNOTE.TXT 6.3.10, 4.3.7, “Local file header”: its sizes are there, since it is written when they are known. */
function onlyEntryOf(zip: Buffer): Deflated {
  const begin = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return {
    method: zip.readUInt16LE(8),
    crc32: zip.readUInt32LE(14),
    raw: new Uint8Array(zip.subarray(begin, begin + zip.readUInt32LE(18))),
    size: zip.readUInt32LE(22),
  };
}

/** Starting a thread takes as long as deflating so many pages. */
const mostWithoutThreads = 64;

/** Deflates contents in threads once there are enough of them. `close` has to be called. */
export class Deflater {
  readonly #threads = new ThreadPool<Uint8Array, Deflated>(new URL('deflate-thread.ts', import.meta.url));
  #asked = 0;

  deflate(content: Uint8Array): Promise<Deflated> {
    this.#asked += 1;
    const isWorthThreads = this.#asked > mostWithoutThreads && availableParallelism() > 1;
    return isWorthThreads ? this.#threads.ask(content) : deflate(content);
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}
