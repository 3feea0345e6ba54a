import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedPage } from '../checks/site/site-rule.ts';
import { obstacleIn } from '../checks/site/works-on-a-disk.ts';
import { filesIn } from '../files/list-files.ts';
import { withFileName } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import { decoded } from '../site/decoded.ts';
import { fileAddress } from '../site/file-address.ts';
import { asksSomething } from '../site/question-address.ts';
import { rewritePage, rewriteUrls } from '../site/rewrite-page.ts';
import type { OnProgress } from '../schema/progress.ts';

/** Shown by a host for any address, so that nothing can be relative to it. */
const notFoundPage = outputs.notFound.path;

/**
 * Makes every URL of a built site relative, and names the file that a folder's address means: the site then works at
 * the root of a host, in a folder of one, and on a disk. `basePath` is the path of the published address, for the page
 * that hosts show where there is none. Gives what `checks/` asks of each page, which is parsed only here; pages are
 * written whatever is wrong, since nobody sees a site with problems.
 */
export async function relocateSite(
  siteFolder: string,
  basePath: string,
  onProgress: OnProgress = () => {},
): Promise<CheckedPage[]> {
  const files = new Set(await filesIn(siteFolder));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const checked: CheckedPage[] = [];
  for (const page of pages) {
    const file = path.join(siteFolder, page);
    // Waiting for the disk in turn with everything else takes three times as long as the work itself.
    const before = readFileSync(file, 'utf8');
    const relocated = relocatePage(before, page, { files, basePath });
    if (relocated.html !== before) writeFileSync(file, relocated.html);
    checked.push(relocated.checked);
    onProgress(checked.length, pages.length);
  }
  return checked;
}

interface RelocatedPage {
  /** Its root-absolute addresses are relative ones. */
  readonly html: string;
  readonly checked: CheckedPage;
}

/** The page at `page`, a path in the site, with links that hold wherever the site lies. */
export function relocatePage(
  html: string,
  page: string,
  site: { readonly files: ReadonlySet<string>; readonly basePath: string },
): RelocatedPage {
  const ids = new Set<string>();
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
  return { html: relocated, checked: { page, ids, brokenLinks, anchors, obstacles } };
}

/** Stands for wherever the site is. */
const inSite = new URL('http://site.invalid/');

/** The file that an address of the site means; null when there is none. */
function fileAt({ pathname }: URL, files: ReadonlySet<string>): string | null {
  const name = decoded(pathname.slice(1));
  if (name === null) return null;
  const candidates = [withFileName(name), withFileName(`${name}/`)];
  return candidates.find((file) => files.has(file)) ?? null;
}
