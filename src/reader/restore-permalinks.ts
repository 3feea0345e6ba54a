import path from 'node:path';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { mergePermalinks, newPermalinks, type PermalinkRegistry } from '../model/permalink-registry.ts';
import { formatPermalinks, parsePermalinks, permalinksLockFile } from './permalinks-lock.ts';

/** Adds what a published site holds to permalinks.lock, which may be missing or damaged; gives what is new in it. */
export async function restorePermalinks(
  contentFolder: string,
  published: PermalinkRegistry,
): Promise<PermalinkRegistry> {
  const file = path.join(contentFolder, permalinksLockFile);
  const { permalinks } = parsePermalinks((await readText(file)) ?? '');
  await replaceFile(file, formatPermalinks(mergePermalinks(permalinks, published)));
  return newPermalinks(permalinks, published);
}
