import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where a path leads when links are followed, also one that ends where nothing is yet. */
export async function realPlace(file: string): Promise<string> {
  const parent = path.dirname(file);
  return realpath(file).catch(async () =>
    parent === file ? file : path.join(await realPlace(parent), path.basename(file)),
  );
}

/** Whether a place is `folder` or lies in it; both are real places. */
export function isWithin(place: string, folder: string): boolean {
  const way = path.relative(folder, place);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Any folder that is one, or is in one, which holds all of `names`: the nearest; null where there is none. */
export async function folderAround(place: string, names: readonly string[]): Promise<string | null> {
  for (let folder = place; ; folder = path.dirname(folder)) {
    const found = await Promise.all(names.map((name) => stat(path.join(folder, name)).catch(() => null)));
    if (found.every((each) => each !== null)) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}
