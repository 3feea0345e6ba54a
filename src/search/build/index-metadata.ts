import { gunzipSync } from 'node:zlib';
import { type Locale, otherLocales } from '../../language/locale.ts';
import type { StartData } from '../engine/search-data.ts';
import { type PagefindFiles, readPagefindFile, signature } from './pagefind-file.ts';

/** What Pagefind 1.5 says of an index in its `.pf_meta`; each list names files by their hashes. */
export type IndexMetadata = readonly [
  version: string,
  pages: unknown,
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  sorts: readonly (readonly [name: string, ...rest: unknown[]])[],
  ...rest: unknown[],
];

/** The name of the metadata's file. Throws when there is no index. */
export function metadataFile(files: PagefindFiles): string {
  const name = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Pagefind made no index.');
  return name;
}

/** More ids than these weigh more than the filter that tells the same. */
const mostListed = 1000;

/** What every search of this index starts with. */
export function startDataOf(files: PagefindFiles, locale: Locale): StartData {
  const [, , chunks] = readPagefindFile<IndexMetadata>(files, metadataFile(files));
  const pages = [...files].flatMap(([name, content]) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    return id === undefined ? [] : [{ id, language: languageOf(content) }];
  });
  const idsIn = (other: Locale): string[] =>
    pages
      .filter(({ language }) => language === other)
      .map(({ id }) => id)
      .sort();
  const untranslated = otherLocales(locale).map((other) => [other, idsIn(other)] as const);
  const isListed = untranslated.reduce((sum, [, ids]) => sum + ids.length, 0) <= mostListed;
  return { chunks, pages: pages.length, untranslated: isListed ? Object.fromEntries(untranslated) : null };
}

/** The language of a page's text, by its filter. */
function languageOf(fragment: Uint8Array): string | undefined {
  const { filters }: { filters: Readonly<Record<string, readonly string[]>> } = JSON.parse(
    gunzipSync(fragment).subarray(signature.length).toString('utf8'),
  );
  return filters.language?.[0];
}
