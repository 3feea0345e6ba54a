import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { createFile, replaceFile } from './replace-file.ts';
import { sha256 } from './sha256.ts';
import { stampOf } from './stamp-of.ts';

/** A value, with the sum of all that it was made from. */
export interface Kept<T> {
  readonly sum: string;
  readonly value: T;
}

const extension = '.v8';

/** What has changed is written with all that is in the same file. */
const parts = 16;

/** One of the files. */
interface Part<T> {
  readonly file: string;
  readonly before: ReadonlyMap<string, Kept<T>>;
  /** The file as it was found: null where there was none. */
  readonly found: string | null;
}

/**
 * Values that are kept in files from one run to the next, by key: what was made from the same things by the same code
 * is not made again. A file is whole or as good as none; where it cannot be written, all is made again the next time.
 */
export class KeptValues<T> {
  readonly #madeBy: string;
  readonly #parts: readonly Part<T>[];
  readonly #elsewhere: readonly ReadonlyMap<string, Kept<T>>[];
  readonly #now: readonly Map<string, Kept<T>>[];

  private constructor(madeBy: string, parts: readonly Part<T>[], elsewhere: readonly ReadonlyMap<string, Kept<T>>[]) {
    [this.#madeBy, this.#parts, this.#elsewhere] = [madeBy, parts, elsewhere];
    this.#now = parts.map(() => new Map<string, Kept<T>>());
  }

  /**
   * `name`: a path without extension; its files end in a number each. `madeBy` is a SHA-256 of what makes the values:
   * what something else has made is as good as nothing. `elsewhere`: what `valuesElsewhere` has found; what of it is
   * asked for is kept here from then on.
   */
  static async open<T>(
    name: string,
    madeBy: string,
    elsewhere: readonly ReadonlyMap<string, Kept<T>>[] = [],
  ): Promise<KeptValues<T>> {
    return new KeptValues(madeBy, await Promise.all(filesOf(name).map((file) => partIn<T>(file, madeBy))), elsewhere);
  }

  #partOf(key: string): number {
    return crc32(key) % this.#parts.length;
  }

  /** What was kept of `key`, whatever it was made from; it is not kept any longer unless `get` finds it. */
  before(key: string): Kept<T> | undefined {
    return this.#parts[this.#partOf(key)]?.before.get(key);
  }

  /** The value of `key` that was made from what `sum` is the sum of; it goes on being kept. */
  get(key: string, sum: string): T | undefined {
    const all = [this.before(key), ...this.#elsewhere.map((values) => values.get(key))];
    const before = all.find((kept) => kept?.sum === sum);
    if (!before) return undefined;
    this.#now[this.#partOf(key)]?.set(key, before);
    return before.value;
  }

  set(key: string, sum: string, value: T): void {
    this.#now[this.#partOf(key)]?.set(key, { sum, value });
  }

  /** What was kept when the files were opened. */
  *keysBefore(): Iterable<string> {
    for (const { before } of this.#parts) yield* before.keys();
  }

  /**
   * Keeps what this run has asked for or made, and nothing else: of what is gone nothing stays. False where something
   * may not be kept: somebody else has written its file meanwhile, or has taken something out of it that was still
   * there at the start; or it cannot be written.
   */
  async write(): Promise<boolean> {
    let isWritten = true;
    for (const [i, part] of this.#parts.entries())
      isWritten = (await writePart(part, this.#now[i] ?? new Map<string, Kept<T>>(), this.#madeBy)) && isWritten;
    return isWritten;
  }
}

/**
 * The values of another folder, whose files may come from another machine. Nothing is written there, and each value has
 * to be one for `isValue`.
 */
export async function valuesElsewhere<T>(
  name: string,
  madeBy: string,
  isValue: (value: unknown) => value is T,
): Promise<ReadonlyMap<string, Kept<T>>> {
  const found = new Map<string, Kept<T>>();
  for (const file of filesOf(name)) {
    const kept = await readFile(file).catch(() => null);
    const values: unknown = kept && valuesIn(kept, madeBy);
    if (!(values instanceof Map)) continue;
    for (const [key, each] of values as ReadonlyMap<unknown, unknown>)
      if (typeof key === 'string' && isKept(each) && isValue(each.value))
        found.set(key, { ...each, value: each.value });
  }
  return found;
}

const isKept = (found: unknown): found is Kept<unknown> =>
  typeof found === 'object' && found !== null && 'value' in found && 'sum' in found && typeof found.sum === 'string';

const filesOf = (name: string): string[] => Array.from({ length: parts }, (_, i) => `${name}-${i}${extension}`);

/** Empties all such files of `folder`: what another run is just making is not kept either. */
export async function forgetValues(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(extension))) await replaceFile(path.join(folder, name), '');
}

async function partIn<T>(file: string, madeBy: string): Promise<Part<T>> {
  // So that whoever empties it can be told from nobody. Where nothing can be written, nothing is kept.
  await createFile(file, '').catch(() => false);
  const found = stampOrNull(file);
  const kept = await readFile(file).catch(() => null);
  return { file, before: (kept && valuesIn<T>(kept, madeBy)) ?? new Map<string, Kept<T>>(), found };
}

async function writePart<T>(
  { file, before, found }: Part<T>,
  now: ReadonlyMap<string, Kept<T>>,
  madeBy: string,
): Promise<boolean> {
  if (stampOrNull(file) !== found) return false;
  if (now.size === before.size && [...now].every(([key, kept]) => before.get(key) === kept)) return true;
  const values = serialize(now);
  return replaceFile(file, Buffer.concat([Buffer.from(`${madeBy}${sha256(values)}`), values])).then(
    () => true,
    () => false,
  );
}

/** Null too where the system does not say. */
function stampOrNull(file: string): string | null {
  try {
    return stampOf(file);
  } catch {
    return null;
  }
}

/** Length of a SHA-256 in hexadecimal digits. */
const digits = 64;

function valuesIn<T>(kept: Buffer, madeBy: string): ReadonlyMap<string, Kept<T>> | null {
  const values = kept.subarray(2 * digits);
  const isWhole = kept.subarray(0, 2 * digits).toString('latin1') === `${madeBy}${sha256(values)}`;
  try {
    return isWhole ? (deserialize(values) as ReadonlyMap<string, Kept<T>>) : null;
  } catch {
    return null;
  }
}
