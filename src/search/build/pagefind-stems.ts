import * as pagefind from 'pagefind';
import type { Locale } from '../../language/locale.ts';
import { type PagefindFiles, readPagefindFile } from './pagefind-file.ts';

/** Pages that hold a word: number of the page, and places as differences, with marks of weights below 0. */
type Pages = readonly (readonly [page: number, places: readonly number[], ...rest: unknown[]])[];
type Chunk = readonly [
  words: readonly (readonly [stem: string, pages: Pages, variants: readonly (readonly [word: string, Pages])[]])[],
  ...rest: unknown[],
];

/** What Pagefind takes each word for, by an index of the words alone. Words are of letters, each given once. */
export async function stemsOf(words: readonly string[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await index.addHTMLFile({ sourcePath: 'words.html', content: `<html><body><p>${words.join(' ')}</p></body></html>` });
  const { files } = await index.getFiles();
  const byName: PagefindFiles = new Map(files.map(({ path, content }) => [path, content]));
  const stems = new Map<string, string>();
  for (const name of [...byName.keys()].filter((each) => each.endsWith('.pf_index'))) {
    const [entries] = readPagefindFile<Chunk>(byName, name);
    for (const [stem, pages, variants] of entries) {
      for (const held of [pages, ...variants.map(([, each]) => each)])
        for (const place of placesOf(held)) stems.set(words[place] ?? '', stem);
    }
  }
  return stems;
}

function placesOf(pages: Pages): number[] {
  const found: number[] = [];
  for (const [, differences] of pages) {
    let place = 0;
    for (const each of differences) if (each >= 0) found.push((place += each));
  }
  return found;
}
