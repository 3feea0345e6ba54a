import path from 'node:path';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { joinTranslations } from '../model/joined-translations.ts';
import { mergePermalinks, newPermalinks, type PermalinkRegistry, permalinksOf } from '../model/permalink-registry.ts';
import { type Moved, movedPermalinks } from '../model/redirects.ts';
import { permalinksLockFile, formatPermalinks } from './permalinks-lock.ts';
import type { Content } from './read-content.ts';

/** How a publication differs from all that were before it. */
export interface RecordedPermalinks {
  /** What was never published before, by page. */
  readonly fresh: PermalinkRegistry;
  /** What was published once and is not any more, with where it leads. */
  readonly moved: Moved;
  /** Whether there was no permalinks.lock. */
  readonly isFirst: boolean;
}

/** Adds what is published to permalinks.lock, at once or not at all; a file that says it already is left alone. */
export async function recordPermalinks(
  contentFolder: string,
  { settings: { permalinks, topics, aboutTexts, redirects }, texts }: Content,
): Promise<RecordedPermalinks> {
  if (permalinks === null || topics === null) throw new Error('Only content that has been checked is published.');
  const published = permalinksOf({ texts: joinTranslations(texts), topics, aboutTexts });
  const written = formatPermalinks(mergePermalinks(permalinks, published));
  const file = path.join(contentFolder, permalinksLockFile);
  const before = await readText(file);
  if (before !== written) await replaceFile(file, written);
  const moved = movedPermalinks(permalinks, new Map(redirects.map(({ from, to }) => [from, to])), published);
  return {
    fresh: newPermalinks(permalinks, published),
    moved: ofPublished(moved, permalinks),
    isFirst: before === null,
  };
}

/** redirects.yaml may name what was never published. */
const ofPublished = ({ pages, anchors }: Moved, permalinks: PermalinkRegistry): Moved => ({
  pages: new Map([...pages].filter(([page]) => permalinks.has(page))),
  anchors: new Map(
    [...anchors].flatMap(([page, itsAnchors]) => {
      const known = [...itsAnchors].filter(([anchor]) => permalinks.get(page)?.includes(anchor));
      return known.length > 0 ? [[page, new Map(known)] as const] : [];
    }),
  ),
});
