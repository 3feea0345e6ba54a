import { KeptValues } from '../files/kept-values.ts';
import { sha256 } from '../files/sha256.ts';
import { sumOfCode } from '../files/sum-of-code.ts';
import { type EntryFile, entrySource, type PictureSizes, readEntryOf } from './entry-file.ts';
import type { ReadEntry } from './read-entry.ts';

/** What was read of an entry, without the words of its sections, which only some commands ask for. */
export type KeptEntry = Pick<ReadEntry, 'text' | 'isDraft' | 'problems'>;

interface KeptText {
  /** Each picture that was looked for, with what was found. */
  readonly pictures: readonly (readonly [name: string, size: ReturnType<PictureSizes>])[];
  readonly read: KeptEntry;
}

/** Rooms of the code that reading runs through. */
const rooms = ['language', 'site', 'schema', 'files', 'mdx', 'model', 'reader'];

/**
 * The texts of a content folder as they were read before, so that only what has changed is parsed again: a text is read
 * anew when its file, a picture that it shows, or the code differs.
 */
export class KeptTexts {
  readonly #values: KeptValues<KeptText>;

  private constructor(values: KeptValues<KeptText>) {
    this.#values = values;
  }

  /** From `file`, which may be missing; what is broken or of another version is as good as nothing. */
  static async open(file: string): Promise<KeptTexts> {
    return new KeptTexts(await KeptValues.open(file, await sumOfCode(rooms)));
  }

  /** As `readEntryFile`. */
  async read(contentFolder: string, entry: EntryFile): Promise<KeptEntry> {
    const { bytes, pictureSize } = await entrySource(contentFolder, entry);
    const sum = sha256(bytes);
    const before = this.#values.before(entry.file);
    if (before?.value.pictures.every(([name, size]) => isSame(pictureSize(name), size))) {
      const kept = this.#values.get(entry.file, sum);
      if (kept) return kept.read;
    }
    const pictures = new Map<string, ReturnType<PictureSizes>>();
    const { text, isDraft, problems } = readEntryOf(bytes, entry, (name) => {
      const size = pictureSize(name);
      pictures.set(name, size);
      return size;
    });
    const read = { text, problems, ...(isDraft === undefined ? {} : { isDraft }) };
    this.#values.set(entry.file, sum, { pictures: [...pictures], read });
    return read;
  }

  async write(): Promise<void> {
    await this.#values.write();
  }
}

const isSame = (one: ReturnType<PictureSizes>, other: ReturnType<PictureSizes>): boolean =>
  one?.width === other?.width && one?.height === other?.height;
