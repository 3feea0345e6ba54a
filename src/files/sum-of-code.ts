import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const source = path.join(import.meta.dirname, '..');

/**
 * SHA-256 of the code in these rooms of src, of the packages and of Node's version: what they have made stays good as
 * long as it is the same.
 */
export async function sumOfCode(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const room of rooms) {
    const folder = path.join(source, room);
    for (const file of (await readdir(folder, { recursive: true })).sort())
      if (/\.(?:ts|yaml|astro|css)$/.test(file))
        hash.update(`${file}\n`).update(await readFile(path.join(folder, file)));
  }
  return hash.update(await readFile(path.join(source, '../package-lock.json')).catch(() => '')).digest('hex');
}
