import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { locales } from '../../schema/locale.ts';

/**
 * Writes Pagefind's index of the built pages into SITE/pagefind/: what a reader sees is what is indexed, one index a
 * language. Gives the number of entries and languages indexed. Any error of Pagefind fails the build: a site whose search does not know all answers is broken.
 */
export async function writeSearchIndex(siteFolder: string, onProgress: (done: number, all: number) => void = () => {}): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    failOn(errors);
    if (!index) throw new Error('Pagefind did not start.');
    const pages = await entryPages(siteFolder);
    let indexed = 0;
    for (const [i, page] of pages.entries()) {
      const content = await readFile(path.join(siteFolder, page), 'utf8');
      onProgress(i + 1, pages.length);
      // The address of a duplicate and an untranslated page show the text of another page.
      if (!content.includes('data-pagefind-body')) continue;
      failOn((await index.addHTMLFile({ sourcePath: page, content })).errors);
      indexed += 1;
    }
    failOn((await index.writeFiles({ outputPath: path.join(siteFolder, 'pagefind') })).errors);
    return indexed;
  } finally {
    await pagefind.close();
  }
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
