import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { runOf } from './processes.ts';

/**
 * What is being written stands under a name of its own beside its target: `.NAME.PROCESS-RUN-COUNT.part`. The name says
 * which process writes it, so that a run that was killed can be told from one that is still at work.
 */
const pattern = /^\..+\.(?<process>\d+)-(?<run>[0-9a-z]{8})-\d+\.part$/;

const ourRun = runOf(process.pid) ?? '';

/** Systems take names of up to 255 bytes, and a letter may have four. */
const longestName = 50;

/** Whether a file or folder is such a part: it belongs to nothing yet. No person gives such a name. */
export const isPart = (file: string): boolean => pattern.test(path.basename(file));

/** Makes a part beside `file` with `make`, which fails where the name is taken. */
export async function makePart<T>(
  file: string,
  make: (part: string) => Promise<T>,
): Promise<{ readonly part: string; readonly made: T }> {
  const name = Array.from(path.basename(file)).slice(0, longestName).join('');
  for (let count = 0; ; count++) {
    const part = path.join(path.dirname(file), `.${name}.${process.pid}-${ourRun}-${count}.part`);
    try {
      return { part, made: await make(part) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Which left-overs are meant, besides those of this folder alone. */
export interface SweepOptions {
  /** Those in all folders below it too. */
  readonly recursive?: boolean;
  /** Also what has a name that an earlier version of Consulta gave. */
  readonly former?: RegExp;
}

/** Removes what runs that were killed have left in a folder. */
export async function sweep(folder: string, { recursive = false, former }: SweepOptions = {}): Promise<void> {
  const found = await readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
  for (const { parentPath, name } of found) {
    // Somebody else's leftover, which may not be removed, must not keep anybody from writing.
    if (isLeftover(name) || former?.test(name))
      await rm(path.join(parentPath, name), { recursive: true, force: true }).catch(() => {});
  }
}

/** A run that ended leaves nothing of its own: what has its name belongs to one that was killed. */
function isLeftover(name: string): boolean {
  const { process: writer, run } = pattern.exec(name)?.groups ?? {};
  return writer !== undefined && runOf(Number(writer)) !== run;
}
