import { createHash } from 'node:crypto';
import path from 'node:path';
import { KeptValues } from '../files/kept-values.ts';
import { stampWithChange } from '../files/stamp-of.ts';
import { sumOfCode } from '../files/sum-of-code.ts';
import type { CitableBase } from '../model/citable.ts';
import { contentFiles } from './content-files.ts';

/** Rooms of the code that content is read and checked by. */
const rooms = ['language', 'site', 'schema', 'files', 'mdx', 'model', 'reader', 'checks'];
const key = 'base';

/**
 * What answers are quoted from, as it was read when all files of the content folder had the sizes and times that they
 * have now: reading thousands of texts to quote one takes long.
 */
export class KeptCitations {
  readonly #values: KeptValues<CitableBase>;
  readonly #stamp: string;

  private constructor(values: KeptValues<CitableBase>, stamp: string) {
    [this.#values, this.#stamp] = [values, stamp];
  }

  /** `name`: as of KeptValues. To be called before content is read: what is edited meanwhile is read the next time. */
  static async open(name: string, contentFolder: string): Promise<KeptCitations> {
    const values = await KeptValues.open<CitableBase>(name, await sumOfCode(rooms));
    return new KeptCitations(values, await stampOfContent(contentFolder));
  }

  /** Null where something has changed since. */
  get(): CitableBase | null {
    return this.#values.get(key, this.#stamp) ?? null;
  }

  /** Of content without errors. `base` is asked for where it is not kept yet. */
  async keep(base: () => CitableBase): Promise<void> {
    if (this.get()) return;
    this.#values.set(key, this.#stamp, base());
    await this.#values.write();
  }
}

/** SHA-256 of the names of all files, and how they stand there. */
async function stampOfContent(contentFolder: string): Promise<string> {
  // What is wrong with the folder, its reader says.
  const { files, problems } = await contentFiles(contentFolder).catch(() => ({ files: [], problems: [] }));
  const hash = createHash('sha256').update(JSON.stringify(problems));
  for (const file of files) {
    hash.update(`${JSON.stringify(file)} ${stampWithChange(path.join(contentFolder, file))}\n`);
  }
  return hash.digest('hex');
}
