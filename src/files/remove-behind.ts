import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { makePart } from './part.ts';

/**
 * Removes a folder that nobody needs any more, while nobody waits for it: tens of thousands of files take seconds. It
 * is out of the way at once, in the folder `bin`, which a process of its own empties; where that one is killed, the
 * next one removes what is left. Where the two are on different disks, the folder is removed before this returns.
 */
export async function removeBehind(folder: string, bin: string): Promise<void> {
  await makeFolder(bin);
  const moved = await makePart(path.join(bin, 'removed'), (part) => rename(folder, part)).catch(() => null);
  if (!moved) return rmSync(folder, { recursive: true, force: true });
  const empty = `const { readdirSync, rmSync } = require('node:fs');
    for (const name of readdirSync('.')) rmSync(name, { recursive: true, force: true, maxRetries: 3 });`;
  const emptying = spawn(process.execPath, ['-e', empty], { cwd: bin, detached: true, stdio: 'ignore' });
  // Where no process can be started, the next build tries again.
  emptying.on('error', () => {});
  emptying.unref();
}
