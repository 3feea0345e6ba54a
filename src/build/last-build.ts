import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { KeptValues } from '../files/kept-values.ts';
import { filesIn } from '../files/list-files.ts';
import { sumOfCode } from '../files/sum-of-code.ts';
import { readWrittenFiles } from '../files/written-files.ts';
import type { Problem } from '../schema/problem.ts';
import { outputs } from '../site/outputs.ts';
import { codeOfSites, keptPagesOf, type Project } from './astro-project.ts';

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

  private constructor(project: Project, kept: KeptValues<KeptBuild>) {
    [this.#project, this.#kept] = [project, kept];
  }

  static async open(project: Project): Promise<LastBuild> {
    const kept = await KeptValues.open<KeptBuild>(
      path.join(keptPagesOf(project), 'last'),
      await sumOfCode(codeOfSites),
    );
    return new LastBuild(project, kept);
  }

  /** What was warned of, where content, options, day, code and output are as the last build left them; else null. */
  async warnings(): Promise<readonly Problem[] | null> {
    const build = this.#kept.get(key, await sumOfContent(this.#project));
    return build && build.output === (await stampOfOutput(this.#project.outFolder)) ? build.warnings : null;
  }

  /** To be called when all is written. */
  async keep(warnings: readonly Problem[]): Promise<void> {
    const output = await stampOfOutput(this.#project.outFolder);
    if (output === null) return;
    this.#kept.set(key, await sumOfContent(this.#project), { warnings, output });
    await this.#kept.write();
  }
}

/** SHA-256 of all files of the content folder, and of the options of a build. */
async function sumOfContent({ contentFolder, siteAddress, today }: Project): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([siteAddress, today ?? null]));
  for (const file of await filesIn(contentFolder).catch(() => [])) {
    const bytes = readFileSync(path.join(contentFolder, file));
    hash.update(`${JSON.stringify(file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Of sizes and times of the files that a build has written, and of their list; null where one is missing. */
async function stampOfOutput(folder: string): Promise<string | null> {
  const written = await readWrittenFiles(folder);
  if (!written) return null;
  const hash = createHash('sha256');
  for (const file of [...written.keys(), outputs.writtenFiles.path]) {
    const found = statSync(path.join(folder, file), { bigint: true, throwIfNoEntry: false });
    if (!found) return null;
    hash.update(`${file} ${found.size} ${found.mtimeNs}\n`);
  }
  return hash.digest('hex');
}
