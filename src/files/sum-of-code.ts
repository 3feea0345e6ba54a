import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './list-files.ts';

const source = path.join(import.meta.dirname, '..');

/** Which packages there are: in the repository, and where the code itself is installed in node_modules as a package. */
const installed = ['../package-lock.json', '../../../.package-lock.json'];

/** The manual is a content folder like any other, and no site but its own depends on it. */
const isContent = (file: string): boolean => file.startsWith('manual/');

/**
 * SHA-256 of all files in these rooms of src, of the packages, and of Node with its libraries, some of which a system
 * renews by themselves: what they have made stays good as long as it is the same.
 */
export async function sumOfCode(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const room of rooms) {
    const folder = path.join(source, room);
    for (const file of await filesIn(folder).catch(() => []))
      if (!isContent(file)) hash.update(`${file}\n`).update(await bytesOf(path.join(folder, file)));
  }
  for (const list of installed) hash.update(await bytesOf(path.join(source, list)));
  return hash.digest('hex');
}

/** Of a link that leads nowhere, as an editor makes one beside a file that is not saved, as of an empty file. */
const bytesOf = (file: string): Promise<Uint8Array | string> => readFile(file).catch(() => '');
