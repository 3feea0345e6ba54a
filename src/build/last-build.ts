import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptValues } from '../files/kept-values.ts';
import { sha256 } from '../files/sha256.ts';
import { stampWithChange } from '../files/stamp-of.ts';
import { readWrittenFiles } from '../files/written-files.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { contentFiles } from '../reader/content-files.ts';
import { permalinksLockFile } from '../reader/permalinks-lock.ts';
import type { Problem } from '../schema/problem.ts';
import { outputs } from '../site/outputs.ts';
import { keptPagesOf, type Project } from './astro-project.ts';
import { withCode } from './check-code.ts';

interface KeptBuild {
  readonly warnings: readonly Problem[];
  /** Of the output folder: what somebody has changed there since is built again. */
  readonly output: string;
}

const key = 'build';

/** What the last build of a project was made of: where that is the same, there is nothing to build. */
export class LastBuild {
  readonly #project: Project;
  readonly #kept: KeptValues<KeptBuild>;
  /** Of the content as it was before the build read it: what is edited while it builds is for the next one. */
  readonly #content: string | null;

  private constructor(project: Project, kept: KeptValues<KeptBuild>, content: string | null) {
    [this.#project, this.#kept, this.#content] = [project, kept, content];
  }

  /** To be called before content is read. `code`: sum of all that a site may depend on. */
  static async open(project: Project, code: string): Promise<LastBuild> {
    const kept = await KeptValues.open<KeptBuild>(path.join(keptPagesOf(project), 'last'), code);
    // Whoever reads the content says what cannot be read.
    return new LastBuild(project, kept, await sumOfContent(project).catch(() => null));
  }

  /** What was warned of, where content, options, day, code and output are as the last build left them; else null. */
  async warnings(): Promise<readonly Problem[] | null> {
    const sum = await this.#sum();
    const build = sum === null ? undefined : this.#kept.get(key, sum);
    return build && build.output === (await stampOfOutput(this.#project.outFolder)) ? build.warnings : null;
  }

  /**
   * To be called when all is written. A build of texts with code is made each time: what the code imports may be
   * anything. False where somebody has taken away what was kept since the build began.
   */
  async keep(warnings: readonly Problem[], texts: readonly EntryText[]): Promise<boolean> {
    const [sum, output] = [await this.#sum(), await stampOfOutput(this.#project.outFolder)];
    if (sum !== null && output !== null && withCode(texts).length === 0) this.#kept.set(key, sum, { warnings, output });
    return this.#kept.write();
  }

  /** With the one file of the content that is written while a site is built, as it is now. */
  async #sum(): Promise<string | null> {
    if (this.#content === null) return null;
    const { contentFolder, siteAddress, today } = this.#project;
    const lock = await readFile(path.join(contentFolder, permalinksLockFile)).catch(() => null);
    return sha256(JSON.stringify([this.#content, siteAddress, today ?? null, lock && sha256(lock)]));
  }
}

/** SHA-256 of all that is content, but for permalinks.lock, and of what is wrong with names. */
async function sumOfContent({ contentFolder }: Project): Promise<string> {
  const { files, problems } = await contentFiles(contentFolder);
  const hash = createHash('sha256').update(JSON.stringify(problems));
  for (const file of files.filter((each) => each !== permalinksLockFile)) {
    const bytes = readFileSync(path.join(contentFolder, file));
    hash.update(`${JSON.stringify(file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Of the files that a build has written, and of their list, as they stand there; null where one is missing. */
async function stampOfOutput(folder: string): Promise<string | null> {
  const written = await readWrittenFiles(folder);
  if (!written) return null;
  const hash = createHash('sha256');
  for (const file of [...written.keys(), outputs.writtenFiles.path]) {
    const stamp = stampWithChange(path.join(folder, file));
    if (stamp === null) return null;
    hash.update(`${file} ${stamp}\n`);
  }
  return hash.digest('hex');
}
