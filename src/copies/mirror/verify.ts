import { stat } from 'node:fs/promises';
import path from 'node:path';
import { byName, type Checksums, checksumsFile, parseChecksums } from './checksums.ts';
import { filesIn, isFolder } from '../../files/list-files.ts';
import { isJunkFile } from '../../files/junk.ts';
import { sha256OfFile } from '../../files/sha256.ts';
import { readFrom } from './copy-files.ts';
import { Problems } from '../../schema/problem.ts';
import { checksumsInvalid, checksumsMissing } from '../../schema/problems/mirror.ts';
import { largestList, openZip } from './open-zip.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** How a copy differs from its own list of checksums; all names sorted. */
export interface Verified {
  /** How many files the list has. */
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Left there by a file manager: they hurt nobody. */
  readonly ignored: readonly string[];
}

/** Files of a copy, and the SHA-256 of one: null where it cannot be read. */
interface CopyContents {
  readonly names: readonly string[];
  readonly sumOf: (name: string) => Promise<string | null>;
}

/** Compares each file of a copy, unpacked or in its zip, with SHA256SUMS. */
export const verifyCopy = async (copy: string, onProgress: OnProgress = () => {}): Promise<Verified> =>
  (await isFolder(copy)) ? verifyFolder(copy, onProgress) : verifyZip(copy, onProgress);

/** The copy's folder, or the one that it was unpacked into. */
async function verifyFolder(folder: string, onProgress: OnProgress): Promise<Verified> {
  const names = await filesIn(folder);
  const top = topOf(names.filter((name) => !isJunkFile(name)));
  if (top === null) throw withoutList(folder);
  const root = path.join(folder, top);
  const isReadable = ((await stat(path.join(root, checksumsFile)).catch(() => null))?.size ?? 0) <= largestList;
  const list = readList(folder, isReadable ? await readFrom(root, checksumsFile).catch(() => null) : null);
  const sumOf = (name: string) => sha256OfFile(path.join(root, ...name.split('/'))).catch(() => null);
  return compare(list, { names: within(names, top), sumOf }, onProgress);
}

async function verifyZip(file: string, onProgress: OnProgress): Promise<Verified> {
  const zip = await openZip(file);
  try {
    const names = [...zip.entries.keys()];
    const top = topOf(names);
    if (top === null) throw withoutList(file);
    const entryOf = (name: string) => zip.entries.get(top + name);
    const listing = entryOf(checksumsFile)?.content(largestList);
    const list = readList(file, (await listing?.catch(() => null)) ?? null);
    const sumOf = async (name: string) =>
      (await entryOf(name)
        ?.digest()
        .catch(() => null)) ?? null;
    return await compare(
      list,
      { names: [...within(names, top), ...names.filter((name) => !name.startsWith(top))], sumOf },
      onProgress,
    );
  } finally {
    await zip.close();
  }
}

/** The folder that holds the list: `''`, `consulta/`, or null when no list or more than one is found. */
function topOf(names: readonly string[]): string | null {
  const lists = names.filter((name) => name.split('/').length <= 2 && name.split('/').at(-1) === checksumsFile);
  if (lists.includes(checksumsFile)) return '';
  const [only, ...others] = lists;
  return only === undefined || others.length > 0 ? null : only.slice(0, -checksumsFile.length);
}

const within = (names: readonly string[], top: string): string[] =>
  names.filter((name) => name.startsWith(top)).map((name) => name.slice(top.length));

function readList(copy: string, content: Uint8Array | null): Checksums {
  const list = content && parseChecksums(Buffer.from(content).toString('utf8'));
  if (!list) throw new Problems(checksumsInvalid({ file: copy }, { file: checksumsFile }));
  return list;
}

const withoutList = (copy: string): Problems => new Problems(checksumsMissing({ file: copy }, { file: checksumsFile }));

async function compare(list: Checksums, { names, sumOf }: CopyContents, onProgress: OnProgress): Promise<Verified> {
  const there = new Set(names);
  const changed: string[] = [];
  let done = 0;
  for (const [name, sum] of list) {
    if (there.has(name) && (await sumOf(name)) !== sum) changed.push(name);
    onProgress(++done, list.size);
  }
  const unlisted = names.filter((name) => name !== checksumsFile && !list.has(name)).sort(byName);
  return {
    files: list.size,
    changed: changed.sort(byName),
    missing: [...list.keys()].filter((name) => !there.has(name)).sort(byName),
    extra: unlisted.filter((name) => !isJunkFile(name)),
    ignored: unlisted.filter(isJunkFile),
  };
}
