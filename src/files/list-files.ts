import { type Dirent, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * All files of a folder, links to files too: paths from it with forward slashes, sorted by code unit so that every
 * system says the same.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await entriesIn(folder);
  return found.flatMap(({ name, entry }) => (entry.isDirectory() ? [] : [name])).sort();
}

/** What stands in a folder or in one below it: its path from there, with forward slashes. */
export interface FolderEntry {
  readonly name: string;
  readonly entry: Dirent;
}

/** Rejects where a folder cannot be read. Waiting for each of many takes several times as long as reading it. */
export async function entriesIn(folder: string): Promise<FolderEntry[]> {
  const found: FolderEntry[] = [];
  const read = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = `${below}${entry.name}`;
      found.push({ name, entry });
      if (entry.isDirectory()) read(`${name}/`);
    }
  };
  read('');
  return found;
}

export const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
