import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from './list-files.ts';

/** Makes a folder and those that it is in. Node's own way never ends where the system takes nothing, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const parent = path.dirname(folder);
    if (code === 'ENOENT' && parent !== folder && !(await isFolder(parent))) {
      await makeFolder(parent);
      // Two commands may make it at once.
      return makeFolder(folder);
    }
    if (code !== 'EEXIST' || !(await isFolder(folder))) throw error;
  }
}
