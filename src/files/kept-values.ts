import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from './replace-file.ts';
import { sha256 } from './sha256.ts';

/** A value, with the sum of all that it was made from. */
interface Kept<T> {
  readonly sum: string;
  readonly value: T;
}

const extension = '.v8';

/**
 * Values that are kept in a file from one run to the next, by key: what was made from the same things by the same code
 * is not made again. The file is whole or as good as none; where it cannot be written, all is made again the next time.
 */
export class KeptValues<T> {
  readonly #file: string;
  readonly #madeBy: string;
  readonly #before: ReadonlyMap<string, Kept<T>>;
  /** The file as it was found: null where there was none. */
  readonly #found: string | null;
  readonly #now = new Map<string, Kept<T>>();

  private constructor(
    file: string,
    madeBy: string,
    { before, found }: { readonly before: ReadonlyMap<string, Kept<T>>; readonly found: string | null },
  ) {
    [this.#file, this.#madeBy, this.#before, this.#found] = [file, madeBy, before, found];
  }

  /** `madeBy` is a SHA-256 of what makes the values: what something else has made is as good as nothing. */
  static async open<T>(file: string, madeBy: string): Promise<KeptValues<T>> {
    const found = await stampOf(file);
    const kept = await readFile(file).catch(() => null);
    return new KeptValues<T>(file, madeBy, { before: (kept && valuesIn<T>(kept, madeBy)) ?? new Map(), found });
  }

  /** What was kept of `key`, whatever it was made from; it is not kept any longer unless `keep` is called. */
  before(key: string): Kept<T> | undefined {
    return this.#before.get(key);
  }

  /** The value of `key` that was made from what `sum` is the sum of; it goes on being kept. */
  get(key: string, sum: string): T | undefined {
    const before = this.#before.get(key);
    if (before?.sum !== sum) return undefined;
    this.#now.set(key, before);
    return before.value;
  }

  set(key: string, sum: string, value: T): void {
    this.#now.set(key, { sum, value });
  }

  /** What was kept when the file was opened. */
  keysBefore(): Iterable<string> {
    return this.#before.keys();
  }

  /**
   * Keeps what this run has asked for or made, and nothing else: of what is gone nothing stays. False where nothing may
   * be kept: somebody else has written the file meanwhile, or has taken something out of it that was still there at the
   * start; or it cannot be written.
   */
  async write(): Promise<boolean> {
    const isAsBefore =
      this.#now.size === this.#before.size && [...this.#now].every(([key, kept]) => this.#before.get(key) === kept);
    if ((await stampOf(this.#file)) !== this.#found) return false;
    if (isAsBefore) return true;
    const values = serialize(this.#now);
    return replaceFile(this.#file, Buffer.concat([Buffer.from(`${this.#madeBy}${sha256(values)}`), values])).then(
      () => true,
      () => false,
    );
  }
}

/** Empties all such files of `folder`: what another run is just making is not kept either. */
export async function forgetValues(folder: string, ...more: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(extension)).map((name) => path.join(folder, name));
  for (const file of new Set([...more, ...files])) await replaceFile(file, '');
}

/** Length of a SHA-256 in hexadecimal digits. */
const digits = 64;

function valuesIn<T>(kept: Buffer, madeBy: string): ReadonlyMap<string, Kept<T>> | null {
  const values = kept.subarray(2 * digits);
  const isWhole = kept.subarray(0, 2 * digits).toString('latin1') === `${madeBy}${sha256(values)}`;
  return isWhole ? (deserialize(values) as ReadonlyMap<string, Kept<T>>) : null;
}

const stampOf = (file: string): Promise<string | null> =>
  stat(file, { bigint: true }).then(
    ({ ino, mtimeNs }) => `${ino} ${mtimeNs}`,
    () => null,
  );
