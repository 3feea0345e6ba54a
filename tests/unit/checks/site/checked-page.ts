import { relocatePage } from '../../../../src/build/relocate-page.ts';
import type { SiteToCheck } from '../../../../src/checks/site/site-rule.ts';

/** A site of these pages, as its build reads them; every page is one of its files. */
export function siteOf(pages: Readonly<Record<string, string>>, moreFiles: readonly string[] = []): SiteToCheck {
  const files = new Set([...Object.keys(pages), ...moreFiles]);
  const read = Object.entries(pages).map(([page, html]) => relocatePage(html, page, { files, basePath: '/' }));
  return {
    folder: '/no/such/site',
    files,
    pages: read.map(({ checked }) => checked),
    site: null,
    questions: null,
    texts: [],
  };
}
