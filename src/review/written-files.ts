import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { type Problem, Problems } from '../schema/problem.ts';

/** A file that was written: what stood there, or null where there was none, and what stands there now. */
export interface WrittenFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly before: Buffer | null;
  readonly after: Buffer;
}

export const bytesOf = (contentFolder: string, file: string): Promise<Buffer | null> =>
  readFile(path.join(contentFolder, file)).catch(() => null);

/** Writes all files or none. The problem with one that cannot be written, or null. */
export async function writeAll(contentFolder: string, files: readonly WrittenFile[]): Promise<Problem | null> {
  for (const [i, { file, after }] of files.entries()) {
    const problem = await put(contentFolder, file, after);
    if (!problem) continue;
    for (const done of files.slice(0, i)) await put(contentFolder, done.file, done.before);
    return problem;
  }
  return null;
}

/** Gives each file back as it was. The problem with one that cannot be written, or null. */
export const putBack = (contentFolder: string, files: readonly WrittenFile[]): Promise<Problem | null> =>
  files.reduce<Promise<Problem | null>>(
    async (before, { file, before: bytes }) => (await before) ?? put(contentFolder, file, bytes),
    Promise.resolve(null),
  );

/** Whether each is as it was written. */
export async function areAsWritten(contentFolder: string, files: readonly WrittenFile[]): Promise<boolean> {
  const now = await Promise.all(files.map(({ file }) => bytesOf(contentFolder, file)));
  return files.every(({ after }, i) => now[i]?.equals(after) === true);
}

async function put(contentFolder: string, file: string, bytes: Buffer | null): Promise<Problem | null> {
  const target = path.join(contentFolder, file);
  try {
    await (bytes === null ? rm(target, { force: true }) : replaceFile(target, bytes));
    return null;
  } catch (error) {
    const problem = error instanceof Problems ? error.problems[0] : undefined;
    if (!problem) throw error;
    return problem;
  }
}
