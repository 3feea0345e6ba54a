import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { type Deflated, Deflater } from './deflate.ts';
import { type Append, createFileBy, replaceFileBy } from '../../files/replace-file.ts';
import type { ZipEntry } from './open-zip.ts';
import { dosTime, entrySettings } from './zip-settings.ts';

/**
 * A file to be put into a zip: its content, or the entry of another zip, whose compressed bytes are copied as they are.
 */
export interface ZipInput {
  readonly name: string;
  readonly from: Uint8Array | ZipEntry;
  /** Whether a content stands in the zip as it is. */
  readonly isStored?: boolean;
}

export interface WrittenZip {
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Bytes that are written at once: zip.js hands out headers of thirty. */
const blockSize = 1024 * 1024;

type ZipArguments = readonly [
  file: string,
  date: string,
  inputs: AsyncIterable<ZipInput>,
  accept?: (written: WrittenZip) => void,
];

/**
 * Writes a zip whose bytes follow from `date`, the names and the contents alone, in the order given. It takes the place
 * of `file` only when it is complete and `accept` has not thrown.
 */
export const writeZip = (...given: ZipArguments): Promise<WrittenZip> => replaceFileBy(given[0], writing(...given));

/** The same, where nothing has the name; null, and nothing is written, where something has. */
export const writeNewZip = (...given: ZipArguments): Promise<WrittenZip | null> =>
  createFileBy(given[0], writing(...given));

const writing =
  (...[file, date, inputs, accept = () => {}]: ZipArguments) =>
  async (append: Append): Promise<WrittenZip> => {
    const written = { ...(await write(append, date, inputs)), file };
    accept(written);
    return written;
  };

async function write(append: Append, date: string, inputs: AsyncIterable<ZipInput>): Promise<Omit<WrittenZip, 'file'>> {
  const hash = createHash('sha256');
  let size = 0;
  let waiting: Uint8Array[] = [];
  let waitingSize = 0;
  const flush = async () => {
    const block = Buffer.concat(waiting);
    [waiting, waitingSize] = [[], 0];
    hash.update(block);
    size += block.length;
    await append(block);
  };
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      waiting.push(chunk.slice());
      waitingSize += chunk.length;
      if (waitingSize >= blockSize) await flush();
    },
    close: flush,
  });
  const zip = new ZipWriter(sink, { ...entrySettings, rawLastModDate: dosTime(date) });
  for await (const [name, { size: uncompressedSize, crc32: sum, method: compressionMethod, raw }] of deflated(inputs))
    await zip.add(name, new Uint8ArrayReader(raw), {
      passThrough: true,
      uncompressedSize,
      crc32: sum,
      compressionMethod,
      level: entrySettings.level,
    });
  // More than 65,535 files, or 4 GB, make it a Zip64.
  await zip.close();
  return { size, sha256: hash.digest('hex') };
}

/** How many contents wait at once, and with how many bytes: more are not read before these are written. */
const [mostWaiting, mostBytes] = [64, 64 * 1024 * 1024];

/** In the order given, while those that come next are deflated. */
async function* deflated(inputs: AsyncIterable<ZipInput>): AsyncIterable<readonly [name: string, Deflated]> {
  const deflater = new Deflater();
  const waiting: { readonly name: string; readonly size: number; readonly made: Promise<Deflated> }[] = [];
  let bytes = 0;
  const first = async (): Promise<readonly [string, Deflated]> => {
    const { name, size, made } = waiting.shift() as (typeof waiting)[number];
    bytes -= size;
    return [name, await made];
  };
  try {
    for await (const { name, from, isStored = false } of inputs) {
      const size = from instanceof Uint8Array ? from.length : from.size;
      const made = from instanceof Uint8Array ? (isStored ? stored(from) : deflater.deflate(from)) : rawOf(from);
      // What fails is told when its turn comes.
      made.catch(() => {});
      waiting.push({ name, size, made });
      bytes += size;
      while (waiting.length > 0 && (waiting.length >= mostWaiting || bytes > mostBytes)) yield await first();
    }
    while (waiting.length > 0) yield await first();
  } finally {
    await deflater.close();
  }
}

const stored = async (content: Uint8Array): Promise<Deflated> => ({
  size: content.length,
  crc32: crc32(content),
  method: 0,
  raw: content,
});

const rawOf = async (entry: ZipEntry): Promise<Deflated> => {
  return { size: entry.size, crc32: entry.crc32, method: entry.method, raw: await entry.raw() };
};
