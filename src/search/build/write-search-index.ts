import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { type Locale, locales, localeSchema } from '../../schema/locale.ts';
import { glossaryAddress, type GlossaryData, vocabularyAddress } from '../shared/search-data.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Writes Pagefind's index of the built pages into SITE/pagefind/, and what the query layer needs into SITE/search/: what a reader sees is what is indexed, one index a
 * language. Gives the number of entries and languages indexed. Any error of Pagefind fails the build: a site whose search does not know all answers is broken.
 */
export async function writeSearchIndex(siteFolder: string, glossary: GlossaryData, onProgress: (done: number, all: number) => void = () => {}): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    failOn(errors);
    if (!index) throw new Error('Pagefind did not start.');
    const pages = await entryPages(siteFolder);
    const texts: Record<Locale, string[]> = { en: [], es: [] };
    for (const [i, page] of pages.entries()) {
      const content = await readFile(path.join(siteFolder, page), 'utf8');
      onProgress(i + 1, pages.length);
      // The address of a duplicate and an untranslated page show the text of another page.
      if (!content.includes('data-pagefind-body')) continue;
      failOn((await index.addHTMLFile({ sourcePath: page, content })).errors);
      texts[localeSchema.parse(page.slice(0, 2))].push(content);
    }
    const folder = path.join(siteFolder, 'pagefind');
    failOn((await index.writeFiles({ outputPath: folder })).errors);
    await removeUnused(folder);
    await writeData(siteFolder, glossaryAddress, glossary);
    for (const locale of locales) await writeData(siteFolder, vocabularyAddress(locale), vocabularyOf(texts[locale]));
    return texts.en.length + texts.es.length;
  } finally {
    await pagefind.close();
  }
}

async function writeData(siteFolder: string, address: string, data: unknown): Promise<void> {
  const file = path.join(siteFolder, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(data));
}

/** Pagefind's own interfaces and the engine for unknown languages: our pages load none of them, and every copy would carry them. */
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /-ui\.(js|css)$|^pagefind-highlight|^wasm\.unknown/.test(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, name))));
}

/** Pages of entries, sorted, since their order changes the index. */
async function entryPages(siteFolder: string): Promise<string[]> {
  const pages: string[] = [];
  for (const locale of locales) {
    for (const kind of ['faq', 'ticket']) {
      const names = await readdir(path.join(siteFolder, locale, kind)).catch(() => []);
      pages.push(...names.sort().map((name) => `${locale}/${kind}/${name}/index.html`));
    }
  }
  return pages;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
