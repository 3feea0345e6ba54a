import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { sha256OfFile } from '../../files/sha256.ts';
import { byName } from './checksums.ts';
import { Problems } from '../../schema/problem.ts';
import { copyThere, deltaDamaged, deltaOfOtherCopy, deltaUnknown } from '../../schema/problems/mirror.ts';
import { changedFolder, type Delta, deltaFile, deltaSchema, wholeFolder } from './delta.ts';
import { parseJson } from './describe-zip.ts';
import { largestFile, largestList, type OpenZip, openZip, type ZipEntry } from './open-zip.ts';
import { writeNewZip, writeZip, type WrittenZip, type ZipInput } from './write-zip.ts';
import type { OnProgress } from '../../schema/progress.ts';
import { type Part, part } from '../../language/problems.ts';

/** Where the new copy goes. */
export interface Target {
  /** Beside the old one, where this is left out. */
  readonly to?: string | undefined;
  /** Whether it may take the place of another file. */
  readonly mayOverwrite?: boolean;
}

/** Makes the new zip from the old one and a delta, byte for byte, or finds it there. Else nothing is written. */
export async function applyDelta(
  oldFile: string,
  file: string,
  { to, mayOverwrite = false }: Target = {},
  onProgress: OnProgress = () => {},
): Promise<WrittenZip> {
  const zip = await openZip(file);
  try {
    const delta = await readDelta(file, zip);
    const older = await openZip(oldFile);
    try {
      if ((await sha256OfFile(oldFile)) !== delta.old.sha256) {
        const { file: wanted, date, sha256 } = delta.old;
        throw new Problems(
          deltaOfOtherCopy({ file: oldFile }, { delta: path.basename(file), file: wanted, date, sha256 }),
        );
      }
      const target = to ?? path.join(path.dirname(oldFile), delta.new.file);
      const there = mayOverwrite ? null : await stat(target).catch(() => null);
      if (there) return await sameCopy(target, there, delta);
      const make = mayOverwrite ? writeZip : writeNewZip;
      const made = await make(target, delta.new.date, inputs(file, delta, older, zip, onProgress), ({ sha256 }) => {
        if (sha256 !== delta.new.sha256) throw damaged(file, part('delta.other-copy'));
      });
      if (!made) throw new Problems(copyThere({ file: target }));
      return made;
    } finally {
      await older.close();
    }
  } finally {
    await zip.close();
  }
}

/** A command that is run again finds what it has made. */
async function sameCopy(file: string, there: Stats, delta: Delta): Promise<WrittenZip> {
  const { size, sha256 } = delta.new;
  if (!there.isFile() || there.size !== size || (await sha256OfFile(file)) !== sha256)
    throw new Problems(copyThere({ file }));
  return { file, size, sha256 };
}

const damaged = (file: string, why: Part): Problems => new Problems(deltaDamaged({ file }, { why }));

async function readDelta(file: string, zip: OpenZip): Promise<Delta> {
  const entry = zip.entries.get(deltaFile);
  if (!entry) throw new Problems(deltaUnknown({ file }, { file: deltaFile }));
  const delta = deltaSchema.safeParse(parseJson(await entry.content(largestList).catch(() => null)));
  if (!delta.success) throw damaged(file, part('delta.format', { file: deltaFile }));
  return delta.data;
}

/** Every file of the new copy, in its order. */
async function* inputs(
  file: string,
  { removed }: Delta,
  older: OpenZip,
  delta: OpenZip,
  onProgress: OnProgress,
): AsyncIterable<ZipInput> {
  const inFolder = (folder: string) =>
    new Map(
      [...delta.entries]
        .filter(([name]) => name.startsWith(folder))
        .map(([name, entry]) => [name.slice(folder.length), entry]),
    );
  const [changed, whole] = [inFolder(changedFolder), inFolder(wholeFolder)];
  if (changed.size + whole.size + 1 !== delta.entries.size) throw damaged(file, part('delta.files'));
  const gone = new Set(removed);
  const names = [...new Set([...older.entries.keys(), ...whole.keys()])].filter((name) => !gone.has(name)).sort(byName);
  let done = 0;
  for (const name of names) {
    const [before, patch] = [older.entries.get(name), changed.get(name)];
    const from = whole.get(name) ?? (before && patch ? await patched(file, before, patch) : before);
    if (from) yield { name, from };
    onProgress(++done, names.length);
  }
}

async function patched(file: string, before: ZipEntry, patch: ZipEntry): Promise<Uint8Array> {
  try {
    const dictionary = Buffer.from(await before.content());
    return zstdDecompressSync(await patch.content(), {
      ...(dictionary.length > 0 ? { dictionary } : {}),
      maxOutputLength: largestFile,
    });
  } catch {
    throw damaged(file, part('delta.change', { name: before.name }));
  }
}
