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

/** The content folder that a place is or is in, whose content has its settings; null where it is in none. */
export async function aroundContent(place: string): Promise<string | null> {
  for (let folder = await realPlace(place); ; folder = path.dirname(folder)) {
    const settings = ['site.yaml', 'topics.yaml'].map((name) => path.join(folder, name));
    const found = await Promise.all(settings.map((file) => stat(file).catch(() => null)));
    if (found.every((each) => each !== null)) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}
