import type { Locale } from '../../language/locale.ts';
import type { Concept } from '../../schema/glossary.ts';
import { toShards } from '../engine/glossary-shards.ts';
import { initialOf, initials, shardAddress, type WordListFile, wordsAddress } from '../engine/search-data.ts';
import { type IndexedText, wordsInOrder } from './indexed-text.ts';
import { joinedForms } from './joined-forms.ts';
import { wordsNear, wordsOfLanguage } from './language-words.ts';
import { siteGlossary } from './site-glossary.ts';
import { SiteWords } from './site-words.ts';
import { wordFamilies, wordsOfLine } from './word-families.ts';
import { wordListOf, wordsNamed } from './word-list.ts';
import { writeData } from './write-data.ts';

/** What the query layer needs beside the index of one language of readers. */
export async function writeSearchData(
  siteFolder: string,
  locale: Locale,
  pages: readonly IndexedText[],
  glossary: readonly Concept[],
): Promise<void> {
  const site = new SiteWords(pages.map(wordsInOrder));
  const concepts = siteGlossary(glossary, locale, site);
  const counts = { ...wordsNamed(concepts), ...wordListOf(site.counts()) };
  const near = wordsNear(Object.keys(counts), wordsOfLanguage(locale));
  const [counted, others] = [
    Map.groupBy(Object.entries(counts), ([word]) => initialOf(word)),
    Map.groupBy(near, initialOf),
  ];
  for (const initial of initials)
    writeData(siteFolder, wordsAddress(locale, initial), [
      Object.fromEntries(counted.get(initial) ?? []),
      (others.get(initial) ?? []).join(' '),
    ] satisfies WordListFile);
  const families = wordFamilies(countsOf(pages.map(({ letters }) => letters)), locale);
  const forms = new Map([...families, ...joinedForms(site, locale)]);
  const shards = toShards(concepts, forms, (line) => wordsOfLine(line, locale));
  for (const [i, shard] of shards.entries()) writeData(siteFolder, shardAddress(locale, i), shard);
}

/** On how many pages each word stands. */
function countsOf(pages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of pages)
    for (const word of words.split(' ')) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
