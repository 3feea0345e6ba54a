import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'cborg';
import { type IndexMetadata, metadataFile } from './index-metadata.ts';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';

/**
 * Makes an index depend on its pages alone. Pagefind 1.5 lists filters and their values in the order of a hash map, another
 * one at each run, and names files by what is in them: the lists are sorted here, and the files named anew.
 */
export async function makeCanonical(indexFolder: string): Promise<void> {
  const entryFile = path.join(indexFolder, 'pagefind-entry.json');
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(await readFile(entryFile, 'utf8'));
  const [language = '', ...others] = Object.keys(entry.languages);
  if (others.length > 0) throw new Error(`${indexFolder} holds more than one language.`);

  const oldMetadata = await metadataFile(indexFolder);
  const [version, pages, chunks, filters, sorts, ...rest] = await readPagefindFile<IndexMetadata>(oldMetadata);
  const named: [string, string][] = [];
  for (const [name, hash] of filters) {
    const file = (of: string): string => path.join(indexFolder, 'filter', `${of}.pf_filter`);
    const [filter, values] = await readPagefindFile<[name: string, values: [value: string, pages: unknown][]]>(file(hash));
    const sorted = [filter, values.toSorted(byName)];
    const newHash = hashOf(language, sorted, 7);
    await rm(file(hash));
    await writePagefindFile(file(newHash), sorted);
    named.push([name, newHash]);
  }
  const metadata = [version, pages, chunks, named.sort(byName), sorts.toSorted(byName), ...rest];
  const hash = hashOf(language, metadata, 10);
  await rm(oldMetadata);
  await writePagefindFile(path.join(indexFolder, `pagefind.${hash}.pf_meta`), metadata);
  const about = { ...entry.languages[language], hash };
  await writeFile(entryFile, JSON.stringify({ ...entry, languages: { [language]: about } }));
}

const hashOf = (language: string, data: unknown, digits: number): string => `${language}_${createHash('sha256').update(encode(data)).digest('hex').slice(0, digits)}`;

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0);
