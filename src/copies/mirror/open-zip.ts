import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, type FileEntry, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { Problems } from '../../schema/problem.ts';
import { zipBroken, zipEntryDamaged, zipMissing, zipNotFile, zipUnsafe } from '../../schema/problems/mirror.ts';
import { FileReader } from './file-reader.ts';
import './zip-settings.ts';
import { type Part, part } from '../../language/problems.ts';

/** A file of a zip. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly crc32: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Its compressed bytes, as they stand in the zip. */
  raw(): Promise<Uint8Array>;
  /** Fails where the bytes are not those that the checksum in the zip was made of, or more than `limit`. */
  content(limit?: number): Promise<Uint8Array>;
  /** SHA-256 of its content, in lower-case hexadecimal: of any size in little memory. Fails as `content` does. */
  digest(): Promise<string>;
}

export interface OpenZip {
  /** By name; none stands twice. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  close(): Promise<void>;
}

/** No file of a site unpacks to more, in bytes: a small zip must not fill the memory. */
export const largestFile = 512 * 1024 * 1024;

/** Bytes that a list of checksums, or what a copy says of itself, may have. */
export const largestList = 64 * 1024 * 1024;

/** Pages are packed to a fifth: what promises so many times its size was made to fill a memory. */
const [mostTimes, alwaysFine] = [100, 64 * 1024 * 1024];

/**
 * Opens a zip and reads its list of files. Refuses what is cut short, ambiguous, or would be unpacked outside of its
 * folder.
 */
export async function openZip(file: string): Promise<OpenZip> {
  const handle = await openFile(file);
  try {
    const reader = new ZipReader(new FileReader(handle), { strictness: 'strict', checkSignature: true });
    const entries = new Map<string, ZipEntry>();
    const { size: packed } = await handle.stat();
    let unpacked = 0;
    for (const entry of await reader.getEntries()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > Math.max(alwaysFine, packed * mostTimes))
        throw new Problems(zipUnsafe({ file }, { why: part('zip.unpacks', { packed, unpacked }) }));

      const found = asEntry(file, entry);
      if ('part' in found) throw new Problems(zipUnsafe({ file }, { why: found }));
      entries.set(found.name, found);
    }
    return {
      entries,
      async close() {
        await reader.close();
        await handle.close();
      },
    };
  } catch (error) {
    await handle.close();
    throw error instanceof Problems ? error : new Problems(zipBroken({ file }, { why: reasonOf(error) }));
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch {
    throw new Problems(zipMissing({ file }));
  }
  throw new Problems(zipNotFile({ file }));
}

/** The entry, or what is wrong with it. zip.js has refused names that stand twice or lead elsewhere. */
function asEntry(file: string, entry: Entry): ZipEntry | Part {
  const { filename: name, uncompressedSize: size, compressionMethod: method } = entry;
  if (entry.directory || entry.symlink) return part('zip.folder', { name });
  if (!isSafeName(name)) return part('zip.name', { name: JSON.stringify(name) });
  if (entry.encrypted || (method !== 0 && method !== 8)) return part('zip.packed', { name });
  if (size > largestFile) return part('zip.large', { name, size });
  return {
    name,
    size,
    method,
    crc32: entry.crc32 ?? 0,
    raw: () => orDamaged(file, entry, entry.getData(new Uint8ArrayWriter(), { passThrough: true })),
    async content(limit = largestFile) {
      const chunks: Uint8Array[] = [];
      await unpack(file, entry, limit, (chunk) => chunks.push(chunk.slice()));
      return Buffer.concat(chunks);
    },
    async digest() {
      const hash = createHash('sha256');
      await unpack(file, entry, largestFile, (chunk) => hash.update(chunk));
      return hash.digest('hex');
    },
  };
}

/** Hands out the content piece by piece. What a zip says of its sizes may be a lie. */
async function unpack(
  file: string,
  entry: FileEntry,
  limit: number,
  take: (chunk: Uint8Array) => unknown,
): Promise<void> {
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > Math.min(limit, entry.uncompressedSize)) throw new Error('it is larger than it may be');
      take(chunk);
    },
  });
  await orDamaged(file, entry, entry.getData(sink));
}

const orDamaged = <T>(file: string, entry: FileEntry, reading: Promise<T>): Promise<T> =>
  reading.catch((error: unknown) => {
    throw new Problems(zipEntryDamaged({ file }, { name: entry.filename, why: reasonOf(error) }));
  });

/** A relative path with forward slashes, without `.` and `..`, that every system can write. */
export const isSafeName = (name: string): boolean =>
  !/[\\\u0000-\u001f\u007f]|^[a-z]:/i.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '').toLowerCase();
