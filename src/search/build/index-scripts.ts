import { sha256 } from '../../files/sha256.ts';
import { type Locale, otherLocales } from '../../language/locale.ts';
import { chunkAddress, type FilterData, filterAddress, type StartData, startAddress } from '../engine/search-data.ts';
import { chunkLength } from './chunk-size.ts';
import { digits, hashOf } from './hash-of.ts';
import { mergedChunks, mergedFilters } from './merge-records.ts';
import type { MergedName } from './merge-lines.ts';
import { writePages } from './page-files.ts';
import type { PageRecord } from './page-record.ts';
import { writeData, writeJson } from './write-data.ts';

/** Pages in their order, and their words. */
export interface IndexToWrite {
  readonly records: readonly PageRecord[];
  readonly fields: StartData['fields'];
  readonly names: Iterable<MergedName>;
}

/**
 * Writes the index of these pages, in their order, as scripts: a page on a disk may load no other data. Each is named
 * by its content, and depends on the pages alone.
 */
export async function writeScripts(
  siteFolder: string,
  locale: Locale,
  { records, fields, names }: IndexToWrite,
): Promise<void> {
  const chunks = writeChunks(siteFolder, locale, names, chunkLength(records.length));
  const filters = mergedFilters(records);
  const filterHashes = Array.from(filters, ([name, data]) => [name, hashOf([data]).slice(0, digits)] as const);
  for (const [name, hash] of filterHashes) writeData(siteFolder, filterAddress(locale, hash), filters.get(name) ?? {});
  writeData(siteFolder, startAddress(locale), {
    chunks,
    pages: await writePages(
      siteFolder,
      locale,
      records.map(({ page }) => page),
      chunks.length,
    ),
    lengths: records.map(({ length }) => length),
    fields,
    filters: Object.fromEntries(filterHashes),
    untranslated: untranslatedIn(locale, filters.get('language') ?? {}),
  } satisfies StartData);
}

function writeChunks(
  siteFolder: string,
  locale: Locale,
  names: Iterable<MergedName>,
  length: number,
): StartData['chunks'] {
  const ranges: [from: string, hash: string][] = [];
  let before = '';
  for (const { first, last, json } of mergedChunks(names, length)) {
    const hash = sha256(json).slice(0, digits);
    ranges.push([between(before, first), hash]);
    before = last;
    const address = chunkAddress(locale, hash);
    writeJson(siteFolder, address, [[address, json]]);
  }
  return ranges;
}

const untranslatedIn = (locale: Locale, languages: FilterData): FilterData =>
  Object.fromEntries(otherLocales(locale).map((other) => [other, languages[other] ?? []] as const));

/** The shortest beginning of `next` that comes after `last`. */
function between(last: string, next: string): string {
  let length = 1;
  while (length < next.length && next.slice(0, length) <= last) length++;
  return next.slice(0, length);
}
