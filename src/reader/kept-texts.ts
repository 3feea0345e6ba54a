import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../files/replace-file.ts';
import { sha256 } from '../files/sha256.ts';
import { type EntryFile, entrySource, type PictureSizes, readEntryOf } from './entry-file.ts';
import type { ReadEntry } from './read-entry.ts';

/** What was read of an entry, without the words of its sections, which only some commands ask for. */
export type KeptEntry = Pick<ReadEntry, 'text' | 'isDraft' | 'problems'>;

/** All that an entry was read from, and what was read. */
interface Kept {
  /** SHA-256 of its file. */
  readonly sum: string;
  /** Each picture that was looked for, with what was found. */
  readonly pictures: readonly (readonly [name: string, size: ReturnType<PictureSizes>])[];
  readonly read: KeptEntry;
}

/** Rooms of the code that reading runs through, and the packages that parse. */
const code = ['language', 'site', 'schema', 'files', 'mdx', 'model', 'reader'];
const source = path.join(import.meta.dirname, '..');

/** Stands before what is kept, with what made it: another version of the code reads everything anew. */
const madeBy = async (): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  for (const room of code) {
    const folder = path.join(source, room);
    for (const file of (await readdir(folder, { recursive: true })).sort())
      if (/\.(?:ts|yaml)$/.test(file)) hash.update(`${file}\n`).update(await readFile(path.join(folder, file)));
  }
  const packages = await readFile(path.join(source, '../package-lock.json')).catch(() => '');
  return hash.update(packages).digest('hex');
};

/**
 * The texts of a content folder as they were read before, so that only what has changed is parsed again: a text is read
 * anew when its file, a picture that it shows, or the code differs.
 */
export class KeptTexts {
  readonly #file: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, Kept>;
  /** The file as it was found: null where there was none. */
  readonly #found: string | null;
  readonly #now = new Map<string, Kept>();

  private constructor(
    file: string,
    madeByCode: string,
    { before, found }: { readonly before: ReadonlyMap<string, Kept>; readonly found: string | null },
  ) {
    [this.#file, this.#code, this.#before, this.#found] = [file, madeByCode, before, found];
  }

  /** From `file`, which may be missing; what is broken or of another version is as good as nothing. */
  static async open(file: string): Promise<KeptTexts> {
    const found = await stampOf(file);
    const [now, kept] = await Promise.all([madeBy(), readFile(file).catch(() => null)]);
    return new KeptTexts(file, now, { before: (kept && entriesIn(kept, now)) ?? new Map<string, Kept>(), found });
  }

  /** As `readEntryFile`. */
  async read(contentFolder: string, entry: EntryFile): Promise<KeptEntry> {
    const { bytes, pictureSize } = await entrySource(contentFolder, entry);
    const sum = sha256(bytes);
    const before = this.#before.get(entry.file);
    if (before?.sum === sum && before.pictures.every(([name, size]) => isSame(pictureSize(name), size))) {
      this.#now.set(entry.file, before);
      return before.read;
    }
    const pictures = new Map<string, ReturnType<PictureSizes>>();
    const { text, isDraft, problems } = readEntryOf(bytes, entry, (name) => {
      const size = pictureSize(name);
      pictures.set(name, size);
      return size;
    });
    const read = { text, problems, ...(isDraft === undefined ? {} : { isDraft }) };
    this.#now.set(entry.file, { sum, pictures: [...pictures], read });
    return read;
  }

  /** Keeps what has been read, and nothing else: of a text that is gone nothing stays. */
  async write(): Promise<void> {
    const isAsBefore =
      this.#now.size === this.#before.size && [...this.#now].every(([file, kept]) => this.#before.get(file) === kept);
    // Somebody else has read the folder meanwhile, or has taken a text out of it that was still there at the start.
    if (isAsBefore || (await stampOf(this.#file)) !== this.#found) return;
    const entries = serialize(this.#now);
    const kept = Buffer.concat([Buffer.from(`${this.#code}${sha256(entries)}`), entries]);
    // Where nothing can be written all is read again the next time.
    await replaceFile(this.#file, kept).catch(() => {});
  }
}

/**
 * Takes away what is kept of any content folder beside `file`, since a folder may have had another path. What somebody
 * is just reading is not kept either.
 */
export async function forgetTexts(file: string): Promise<void> {
  const folder = path.dirname(file);
  const others = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(path.extname(file)));
  for (const each of new Set([file, ...others.map((name) => path.join(folder, name))])) await replaceFile(each, '');
}

const stampOf = (file: string): Promise<string | null> =>
  stat(file, { bigint: true }).then(
    ({ ino, mtimeNs }) => `${ino} ${mtimeNs}`,
    () => null,
  );

/** Length of a SHA-256 in hexadecimal digits. */
const digits = 64;

function entriesIn(kept: Buffer, madeByCode: string): ReadonlyMap<string, Kept> | null {
  const entries = kept.subarray(2 * digits);
  const isWhole = kept.subarray(0, 2 * digits).toString('latin1') === `${madeByCode}${sha256(entries)}`;
  return isWhole ? (deserialize(entries) as ReadonlyMap<string, Kept>) : null;
}

const isSame = (one: ReturnType<PictureSizes>, other: ReturnType<PictureSizes>): boolean =>
  one?.width === other?.width && one?.height === other?.height;
