import { stat } from 'node:fs/promises';
import path from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { sha256OfFile } from '../../files/sha256.ts';
import { byName } from './checksums.ts';
import { changedFolder, type Delta, deltaFile, wholeFolder, zstdLevel } from './delta.ts';
import { describeZip } from './describe-zip.ts';
import { type OpenZip, openZip, type ZipEntry } from './open-zip.ts';
import { writeZip, type WrittenZip, type ZipInput } from './write-zip.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** Writes what leads from one zip of a copy to another. */
export async function writeDelta(
  oldFile: string,
  newFile: string,
  file: string,
  onProgress: OnProgress = () => {},
): Promise<WrittenZip> {
  const [older, newer] = [await openZip(oldFile), await openZip(newFile)];
  try {
    const delta: Delta = {
      format: 1,
      old: await about(oldFile, older),
      new: await about(newFile, newer),
      removed: [...older.entries.keys()].filter((name) => !newer.entries.has(name)).sort(byName),
    };
    return await writeZip(file, delta.new.date, inputs(delta, older, newer, onProgress));
  } finally {
    await older.close();
    await newer.close();
  }
}

async function about(file: string, zip: OpenZip): Promise<Delta['old']> {
  const { date, revision } = await describeZip(file, zip);
  const { size } = await stat(file);
  return { file: path.basename(file), date, revision, size, sha256: await sha256OfFile(file) };
}

async function* inputs(delta: Delta, older: OpenZip, newer: OpenZip, onProgress: OnProgress): AsyncIterable<ZipInput> {
  const whole: ZipInput[] = [];
  let done = 0;
  for (const entry of newer.entries.values()) {
    const change = await changeOf(older.entries.get(entry.name), entry);
    if (change instanceof Uint8Array) yield { name: changedFolder + entry.name, from: change };
    else if (change) whole.push({ name: wholeFolder + entry.name, from: entry });
    onProgress(++done, newer.entries.size);
  }
  yield { name: deltaFile, from: Buffer.from(`${JSON.stringify(delta, null, 2)}\n`) };
  yield* whole;
}

/** Null where nothing has changed, the patch, or the entry itself where a patch would not be smaller. */
async function changeOf(before: ZipEntry | undefined, entry: ZipEntry): Promise<Uint8Array | ZipEntry | null> {
  if (!before) return entry;
  const [was, is] = [await before.raw(), await entry.raw()];
  if (before.method === entry.method && before.size === entry.size && Buffer.compare(was, is) === 0) return null;
  const patch = patchFrom(await before.content(), await entry.content());
  return patch.length < is.length ? patch : entry;
}

const patchFrom = (before: Uint8Array, after: Uint8Array): Uint8Array =>
  zstdCompressSync(after, {
    ...(before.length > 0 ? { dictionary: Buffer.from(before) } : {}),
    params: {
      [constants.ZSTD_c_compressionLevel]: zstdLevel,
      [constants.ZSTD_c_windowLog]: windowLog(before.length + after.length),
    },
  });

/**
 * The window reaches from the end of the new file to the beginning of the old one, and no further: both sides allocate
 * it for each file.
 */
const windowLog = (bytes: number): number => Math.min(27, Math.max(10, Math.ceil(Math.log2(bytes + 1))));
