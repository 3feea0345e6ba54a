import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Locale } from '../../language/locale.ts';
import { dataFile } from '../engine/data-file.ts';
import { indexFile, indexFolder, runtimeAddress, startAddress } from '../engine/search-data.ts';
import { startDataOf } from './index-metadata.ts';
import { pagefindVersion } from '../../site/pagefind-version.ts';
import type { PagefindFiles } from './pagefind-file.ts';

/**
 * Writes what Pagefind made as scripts, one a file: a page on a disk may load no other data. What every search starts
 * with comes in one file, together with the chunks of the index. Pagefind's own interfaces, and its engine for unknown
 * languages, are left out: no page of ours loads them.
 */
export async function writeScripts(siteFolder: string, locale: Locale, files: PagefindFiles): Promise<void> {
  const write = async (address: string, content: string): Promise<void> => {
    const file = path.join(siteFolder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const scripts = Array.from(files, ([name, content]) => ({
    name,
    address: indexFile(`${indexFolder(locale)}/${name}`),
    base64: Buffer.from(content).toString('base64'),
  }));
  for (const { address, base64 } of scripts.filter(({ name }) => isLoadedLater(name)))
    await write(address, dataFile([[address, base64]]));
  const first = scripts
    .filter(({ name }) => isLoadedFirst(name))
    .map(({ address, base64 }) => [address, base64] as const)
    .sort();
  await write(startAddress(locale), dataFile([[startAddress(locale), startDataOf(files, locale)], ...first]));
  const address = runtimeAddress(pagefindVersion());
  await write(address, await runtime(address, Buffer.from(files.get('pagefind.js') ?? []).toString('utf8')));
}

const isLoadedFirst = (name: string): boolean => /\.pf_meta$|^pagefind-entry\.json$/.test(name);
const isLoadedLater = (name: string): boolean =>
  /\.pf_(?:index|fragment|filter)$|^wasm\.(?!unknown\.).*pagefind$/.test(name);

/** Pagefind as a function of what it fetches with; without the page's own objects, of which it needs none. */
async function runtime(address: string, source: string): Promise<string> {
  const { code } = await transform(source, {
    format: 'iife',
    globalName: 'pagefind',
    define: { 'import.meta.url': 'undefined' },
    minify: true,
    target: 'es2020',
    logLevel: 'silent',
  });
  return `consultaData(${JSON.stringify(address)},function(fetch,document,window,location,Worker,SharedWorker){${code}return pagefind})\n`;
}
