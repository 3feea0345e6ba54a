import { z } from 'zod';
import { KeptValues, valuesElsewhere } from '../files/kept-values.ts';
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

  /**
   * From `file`, which may be missing; what is broken or of another version is as good as nothing. Each of `elsewhere`
   * holds all texts of a folder as another machine has read them: of the first that is good.
   */
  static async open(file: string, elsewhere: readonly string[] = []): Promise<KeptTexts> {
    const madeBy = await sumOfCode(rooms);
    for (const other of elsewhere) {
      const found = await valuesElsewhere(other, madeBy, isKeptText);
      if (found.size > 0) return new KeptTexts(await KeptValues.open(file, madeBy, [found]));
    }
    return new KeptTexts(await KeptValues.open(file, madeBy));
  }

  /** As `readEntryFile`. */
  async read(contentFolder: string, entry: EntryFile): Promise<KeptEntry> {
    const { bytes, pictureSize } = await entrySource(contentFolder, entry);
    const sum = sha256(bytes);
    const before = this.#values.get(entry.file, sum);
    if (before?.pictures.every(([name, size]) => isSame(pictureSize(name), size))) return before.read;
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

const keptText = z.object({
  pictures: z.array(z.tuple([z.string(), z.object({ width: z.number(), height: z.number() }).nullable()])),
  read: z.object({
    text: z.looseObject({ kind: z.string(), key: z.string(), locale: z.string(), file: z.string() }).nullable(),
    isDraft: z.boolean().optional(),
    problems: z.array(z.looseObject({ code: z.string(), file: z.string() })),
  }),
});
const isKeptText = (value: unknown): value is KeptText => keptText.safeParse(value).success;

const isSame = (one: ReturnType<PictureSizes>, other: ReturnType<PictureSizes>): boolean =>
  one?.width === other?.width && one?.height === other?.height;
