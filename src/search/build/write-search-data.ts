import type { Locale } from '../../language/locale.ts';
import { toShards } from '../engine/glossary-shards.ts';
import { initialOf, initials, shardAddress, type WordListFile, wordsAddress } from '../engine/search-data.ts';
import { type Joined, joinedForms, wordsInOne } from './joined-forms.ts';
import type { GlossaryTerms } from './site-glossary.ts';
import type { Totals } from './site-totals.ts';
import { wordFamilies, wordsOfLine } from './word-families.ts';
import { wordListOf, wordsNamed } from './word-list.ts';
import { writeData } from './write-data.ts';

/** What search data is written from. */
export interface SearchData {
  readonly totals: Totals;
  /** Keys of the pages in their order. */
  readonly keys: readonly string[];
  readonly glossary: GlossaryTerms;
  /** Gives `wordsNear` of these words and those of the language. */
  near(words: readonly string[]): readonly string[];
}

/** What the query layer needs beside the index of one language of readers. */
export function writeSearchData(
  siteFolder: string,
  locale: Locale,
  { totals, keys, glossary, near }: SearchData,
): void {
  const concepts = glossary.useful(totals.terms);
  const counts = { ...wordsNamed(concepts), ...wordListOf(totals.words) };
  const [counted, others] = [
    Map.groupBy(Object.entries(counts), ([word]) => initialOf(word)),
    Map.groupBy(near(Object.keys(counts)), initialOf),
  ];
  for (const initial of initials)
    writeData(siteFolder, wordsAddress(locale, initial), [
      Object.fromEntries(counted.get(initial) ?? []),
      (others.get(initial) ?? []).join(' '),
    ] satisfies WordListFile);
  const joined = keys.map((key): readonly Joined[] => totals.joined.get(key) ?? []);
  const forms = new Map([
    ...wordFamilies(totals.letters, locale),
    ...joinedForms(joined, wordsInOne(totals.words.keys())),
  ]);
  const shards = toShards(concepts, forms, (line) => wordsOfLine(line, locale));
  for (const [i, shard] of shards.entries()) writeData(siteFolder, shardAddress(locale, i), shard);
}
