import path from 'node:path';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { joinTranslations } from '../model/joined-translations.ts';
import { mergePermalinks, permalinksOf } from '../model/permalink-registry.ts';
import { permalinksLockFile, formatPermalinks } from './permalinks-lock.ts';
import type { Settings } from './read-settings.ts';

/** Adds what a build publishes to permalinks.lock, at once or not at all; a file that says it already is left alone. */
export async function updatePermalinksLock(
  contentFolder: string,
  { permalinks, topics, aboutTexts }: Settings,
  texts: readonly EntryText[],
): Promise<void> {
  if (permalinks === null || topics === null) return;
  const file = path.join(contentFolder, permalinksLockFile);
  const written = formatPermalinks(
    mergePermalinks(permalinks, permalinksOf({ texts: joinTranslations(texts), topics, aboutTexts })),
  );
  if ((await readText(file)) !== written) await replaceFile(file, written);
}
