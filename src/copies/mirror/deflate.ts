import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
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

/**
 * Deflates contents in threads, as many as there are cores, once there are enough of them. `close` has to be called.
 */
export class Deflater {
  readonly #threads: DeflatingThread[] = [];
  #asked = 0;

  deflate(content: Uint8Array): Promise<Deflated> {
    this.#asked += 1;
    if (this.#asked <= mostWithoutThreads || availableParallelism() < 2) return deflate(content);
    if (this.#threads.length < availableParallelism()) this.#threads.push(new DeflatingThread());
    const [least = new DeflatingThread()] = [...this.#threads].sort((a, b) => a.waiting - b.waiting);
    return least.deflate(content);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

type Answer = (deflated: Deflated) => void;

/** Answers in the order in which it is asked. */
class DeflatingThread {
  readonly #worker = new Worker(new URL('deflate-thread.ts', import.meta.url));
  #asked: { readonly answer: Answer; readonly fail: (error: unknown) => void }[] = [];

  constructor() {
    this.#worker.on('message', (deflated: Deflated) => this.#asked.shift()?.answer(deflated));
    this.#worker.on('error', (error) => {
      for (const { fail } of this.#asked) fail(error);
      this.#asked = [];
    });
  }

  get waiting(): number {
    return this.#asked.length;
  }

  deflate(content: Uint8Array): Promise<Deflated> {
    return new Promise((answer, fail) => {
      this.#asked.push({ answer, fail });
      this.#worker.postMessage(content);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
