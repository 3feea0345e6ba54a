import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Locale } from '../../schema/locale.ts';
import { dataFile } from '../shared/data-file.ts';
import { indexFile, indexFolder, runtimeAddress, startAddress } from '../shared/search-data.ts';
import { chunksOf } from './index-metadata.ts';

/**
 * Turns the index that Pagefind wrote into scripts, one a file: a page on a disk may load no other data. What every search
 * starts with comes in one file, together with the chunks of the index. Pagefind's own interfaces, and its engine for unknown
 * languages, are left out: no page of ours loads them.
 */
export async function toScripts(siteFolder: string, locale: Locale): Promise<void> {
  const folder = path.join(siteFolder, indexFolder(locale));
  const chunks = await chunksOf(folder);
  await writeRuntime(siteFolder, await readFile(path.join(folder, 'pagefind.js'), 'utf8'));
  const first: [string, unknown][] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const source = path.join(file.parentPath, file.name);
    const address = indexFile(`${indexFolder(locale)}/${path.relative(folder, source).replaceAll(path.sep, '/')}`);
    if (/\.pf_meta$|^pagefind-entry\.json$/.test(file.name)) first.push([address, await inBase64(source)]);
    else if (isNeeded(file.name)) await writeFile(path.join(siteFolder, address), dataFile([[address, await inBase64(source)]]));
    await rm(source);
  }
  const start = path.join(siteFolder, startAddress(locale));
  await mkdir(path.dirname(start), { recursive: true });
  await writeFile(start, dataFile([[startAddress(locale), chunks], ...first.sort()]));
}

const inBase64 = (file: string): Promise<string> => readFile(file, 'base64');

const isNeeded = (name: string): boolean => /\.pf_(?:index|fragment|filter)$|^wasm\.(?!unknown\.).*pagefind$/.test(name);

/** Pagefind as a function of what it fetches with; without the page's own objects, of which it needs none. */
async function writeRuntime(siteFolder: string, source: string): Promise<void> {
  const { code } = await transform(source, { format: 'iife', globalName: 'pagefind', define: { 'import.meta.url': 'undefined' }, minify: true, target: 'es2020', logLevel: 'silent' });
  const file = path.join(siteFolder, runtimeAddress);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `consultaData(${JSON.stringify(runtimeAddress)},function(fetch,document,window,location,Worker,SharedWorker){${code}return pagefind})\n`);
}
