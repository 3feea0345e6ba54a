import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { KeptValues } from '../files/kept-values.ts';
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
    return new KeptCitations(values, await stampOf(contentFolder));
  }

  /** Null where something has changed since. */
  get(): CitableBase | null {
    return this.#values.get(key, this.#stamp) ?? null;
  }

  /** Of content without errors. */
  async keep(base: CitableBase): Promise<void> {
    this.#values.set(key, this.#stamp, base);
    await this.#values.write();
  }
}

/** SHA-256 of names, sizes and times. Who puts back the time of a file cannot put back that of its last change. */
async function stampOf(contentFolder: string): Promise<string> {
  // What is wrong with the folder, its reader says.
  const { files, problems } = await contentFiles(contentFolder).catch(() => ({ files: [], problems: [] }));
  const hash = createHash('sha256').update(JSON.stringify(problems));
  for (const file of files) {
    const found = statSync(path.join(contentFolder, file), { bigint: true, throwIfNoEntry: false });
    hash.update(`${JSON.stringify(file)} ${found?.ino} ${found?.size} ${found?.mtimeNs} ${found?.ctimeNs}\n`);
  }
  return hash.digest('hex');
}
