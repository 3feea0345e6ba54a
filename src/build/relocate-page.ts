import path from 'node:path';
import type { CheckedPage } from '../checks/site/site-rule.ts';
import { obstacleIn } from '../checks/site/works-on-a-disk.ts';
import { withFileName } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import { outputs } from '../site/outputs.ts';
import { decoded } from '../site/decoded.ts';
import { fileAddress } from '../site/file-address.ts';
import { asksSomething } from '../site/question-address.ts';
import { rewritePage, rewriteUrls } from '../site/rewrite-page.ts';

/** Shown by a host for any address, so that nothing can be relative to it. */
const notFoundPage = outputs.notFound.path;

export interface RelocatedPage {
  /** Its root-absolute addresses are relative ones. */
  readonly html: string;
  readonly checked: CheckedPage;
}

/** What a page is relocated in. */
export interface SiteAround {
  /** All that is there already: pages, styles, scripts and pictures. */
  readonly files: ReadonlySet<string>;
  /** The path of the published address, for the page that hosts show where there is none. */
  readonly basePath: string;
}

/**
 * Makes every URL of the page at `page`, a path in the site, relative, and names the file that a folder's address
 * means: it then works at the root of a host, in a folder of one, and on a disk. Gives what `checks/` asks of each
 * page, which is parsed only here.
 */
export function relocatePage(html: string, page: string, site: SiteAround): RelocatedPage {
  const ids = new Set<string>();
  const later: { url: string; file: string }[] = [];
  const anchors: { url: string; file: string; id: string }[] = [];
  const [brokenLinks, obstacles]: [string[], string[]] = [[], []];
  const here = new URL(fileAddress(page), inSite);

  const relocate = (url: string): string => {
    const target = URL.canParse(url, here.href) ? new URL(url, here) : null;
    if (target?.origin !== inSite.origin || url.trim() === '') return url;
    const file = fileAt(target, site.files);
    if (file === null) {
      brokenLinks.push(url);
      return url;
    }
    if (!site.files.has(file)) later.push({ url, file });
    const id = decoded(target.hash.slice(1)) ?? target.hash.slice(1);
    if (id !== '' && !asksSomething(target.hash)) anchors.push({ url, file, id });
    if (/^[#?]/.test(url)) return url;
    // By the names of files, as everywhere: a server that knows no folders may show it too.
    if (page === notFoundPage) return site.basePath + fileAddress(file) + target.search + target.hash;
    return (
      fileAddress(path.posix.relative(path.posix.dirname(page), file) || path.posix.basename(file)) +
      target.search +
      target.hash
    );
  };
  const relocated = rewritePage(html, (tag) => {
    for (const name of ['id', 'name']) {
      const id = name === 'id' || tag.name === 'a' ? tag.attribute(name) : undefined;
      if (id !== undefined) ids.add(id);
    }
    const obstacle = obstacleIn(tag);
    if (obstacle) obstacles.push(obstacle);
    rewriteUrls(tag, relocate);
  });
  return { html: relocated, checked: { page, ids, brokenLinks, later, anchors, obstacles } };
}

/** Stands for wherever the site is. */
const inSite = new URL('http://site.invalid/');

/** The file that an address of the site means, be it still to be written; null when there is none. */
function fileAt({ pathname }: URL, files: ReadonlySet<string>): string | null {
  const name = decoded(pathname.slice(1));
  if (name === null) return null;
  const candidates = [withFileName(name), withFileName(`${name}/`)];
  return candidates.find((file) => files.has(file)) ?? candidates.find(isWrittenLater) ?? null;
}

/** Index, API and list of files are made of finished pages, which may link to them. */
function isWrittenLater(file: string): boolean {
  const { name, output } = outputOf(file);
  return name !== null && !output.by.startsWith('src/pages/') && output.by.startsWith('src/');
}
