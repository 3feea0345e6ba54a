import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { type IndexMetadata, metadataFile } from './index-metadata.ts';
import { type PagefindFiles, pagefindFile, readPagefindFile } from './pagefind-file.ts';

const entryFile = 'pagefind-entry.json';

/**
 * An index that depends on its pages alone. Pagefind 1.5 lists filters and their values in the order of a hash map,
 * another one at each run, and names files by what is in them: here the lists are sorted, and the files named anew.
 */
export function canonical(files: PagefindFiles): PagefindFiles {
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(
    Buffer.from(files.get(entryFile) ?? []).toString('utf8'),
  );
  const [language = '', ...others] = Object.keys(entry.languages);
  if (others.length > 0) throw new Error('The index holds more than one language.');

  const oldMetadata = metadataFile(files);
  const [version, pages, chunks, filters, sorts, ...rest] = readPagefindFile<IndexMetadata>(files, oldMetadata);
  const sorted = filters.map(([name, hash]) => {
    const [filter, values] = readPagefindFile<[name: string, values: [value: string, pages: unknown][]]>(
      files,
      filterFile(hash),
    );
    const data = [filter, values.toSorted(byName)];
    return { name, data, hash: hashOf(language, data, 7) };
  });
  const metadata = [
    version,
    pages,
    chunks,
    sorted.map(({ name, hash }) => [name, hash] as const).sort(byName),
    sorts.toSorted(byName),
    ...rest,
  ];
  const hash = hashOf(language, metadata, 10);
  const replaced = new Set([entryFile, oldMetadata, ...filters.map((filter) => filterFile(filter[1]))]);
  return new Map([
    ...[...files].filter(([name]) => !replaced.has(name)),
    ...sorted.map((filter) => [filterFile(filter.hash), pagefindFile(filter.data)] as const),
    [`pagefind.${hash}.pf_meta`, pagefindFile(metadata)],
    [
      entryFile,
      Buffer.from(JSON.stringify({ ...entry, languages: { [language]: { ...entry.languages[language], hash } } })),
    ],
  ]);
}

const filterFile = (hash: string): string => `filter/${hash}.pf_filter`;

const hashOf = (language: string, data: unknown, digits: number): string =>
  `${language}_${createHash('sha256').update(encode(data)).digest('hex').slice(0, digits)}`;

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;
