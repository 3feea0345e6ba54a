import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is being written stands under a name of its own beside its target: `.NAME.PROCESS-BEGUN-COUNT.part`. The name
 * says which process writes it, so that a run that was killed can be told from one that is still at work.
 */
const pattern = /^\..+\.(?<process>\d+)-(?<begun>[0-9a-z]{8})-\d+\.part$/;

/** The system gives the number of a process to another one later: the millisecond of its start tells them apart. */
const begun = Math.floor(performance.timeOrigin).toString(36);

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
    const part = path.join(path.dirname(file), `.${name}.${process.pid}-${begun}-${count}.part`);
    try {
      return { part, made: await make(part) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Removes what runs that were killed have left in a folder; with `recursive`, in all folders below it too. */
export async function sweep(folder: string, { recursive = false } = {}): Promise<void> {
  const found = await readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
  for (const { parentPath, name } of found) {
    // Somebody else's leftover, which may not be removed, must not keep anybody from writing.
    if (isLeftover(name)) await rm(path.join(parentPath, name), { recursive: true, force: true }).catch(() => {});
  }
}

function isLeftover(name: string): boolean {
  const { process: writer, begun: since } = pattern.exec(name)?.groups ?? {};
  if (writer === undefined) return false;
  return Number(writer) === process.pid ? since !== begun : !isRunning(Number(writer));
}

/** Signal 0 is sent to nobody: it only asks. A process of another user runs too, and may not be signalled. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
