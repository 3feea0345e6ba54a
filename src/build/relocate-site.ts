import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { anchorBroken, linkBroken, pageNotForCopies } from '../schema/problems.ts';
import { filesIn } from '../files/list-files.ts';
import { fileAddress } from '../site/file-address.ts';
import { rewritePage, rewriteUrls, type Tag } from '../site/rewrite-page.ts';
import type { OnProgress } from '../schema/progress.ts';

/** Shown by a host for any address, so that nothing can be relative to it. */
const notFoundPage = '404.html';

interface Relocated {
  /** Root-absolute addresses to relative ones, in a page. */
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Links to an anchor, with their page; checked when the ids of all pages are known. */
  readonly anchors: readonly { readonly url: string; readonly file: string; readonly id: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Makes every URL of a built site relative, and names the file that a folder's address means: the site then works at
 * the root of a host, in a folder of one, and on a disk. `basePath` is the path of the published address, for the page
 * that hosts show where there is none. Gives what keeps the site from working: links and anchors that lead nowhere, and
 * whatever a page on a disk cannot load; pages are written all the same, since nobody sees a site with problems.
 */
export async function relocateSite(
  siteFolder: string,
  basePath: string,
  onProgress: OnProgress = () => {},
): Promise<Problem[]> {
  const files = new Set(await filesIn(siteFolder));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const ids = new Map<string, ReadonlySet<string>>();
  const anchors: { readonly page: string; readonly url: string; readonly file: string; readonly id: string }[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    const file = path.join(siteFolder, page);
    const relocated = await relocatePage(await readFile(file, 'utf8'), page, { files, basePath });
    await writeFile(file, relocated.html);
    ids.set(page, relocated.ids);
    anchors.push(...relocated.anchors.map((anchor) => ({ page, ...anchor })));
    problems.push(...relocated.problems);
    onProgress(ids.size, pages.length);
  }
  const broken = anchors.filter(({ file, id }) => file.endsWith('.html') && !ids.get(file)?.has(id));
  return [...problems, ...broken.map(({ page, url }) => anchorBroken({ file: page }, url))];
}

/** The page at `page`, a path in the site, with links that hold wherever the site lies. */
export async function relocatePage(
  html: string,
  page: string,
  site: { readonly files: ReadonlySet<string>; readonly basePath: string },
): Promise<Relocated> {
  const ids = new Set<string>();
  const anchors: { url: string; file: string; id: string }[] = [];
  const problems: Problem[] = [];
  const here = new URL(fileAddress(page), inSite);

  const relocate = (url: string): string => {
    const target = URL.canParse(url, here.href) ? new URL(url, here) : null;
    if (target?.origin !== inSite.origin || url.trim() === '') return url;
    const file = fileAt(target, site.files);
    if (file === null) {
      problems.push(linkBroken({ file: page }, url));
      return url;
    }
    const id = decodeURIComponent(target.hash.slice(1));
    if (id !== '') anchors.push({ url, file, id });
    if (/^[#?]/.test(url)) return url;
    if (page === notFoundPage) return site.basePath + target.pathname.slice(1) + target.search + target.hash;
    return (
      fileAddress(path.posix.relative(path.posix.dirname(page), file) || path.posix.basename(file)) +
      target.search +
      target.hash
    );
  };
  const relocated = await rewritePage(html, (tag) => {
    for (const name of ['id', 'name']) {
      const id = name === 'id' || tag.name === 'a' ? tag.attribute(name) : undefined;
      if (id !== undefined) ids.add(id);
    }
    const obstacle = obstacleIn(tag);
    if (obstacle) problems.push(pageNotForCopies({ file: page }, obstacle));
    rewriteUrls(tag, relocate);
  });
  return { html: relocated, ids, anchors, problems };
}

/** Stands for wherever the site is. */
const inSite = new URL('http://site.invalid/');

/** The file that an address of the site means; null when there is none. */
function fileAt({ pathname }: URL, files: ReadonlySet<string>): string | null {
  const name = decodeURIComponent(pathname.slice(1));
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`];
  return candidates.find((file) => files.has(file)) ?? null;
}

/** What a page on a disk cannot load, or what would turn every relative address elsewhere. */
function obstacleIn(tag: Tag): string | null {
  if (tag.name === 'base') return '<base>';
  if (tag.name === 'script' && tag.attribute('type') === 'module') return '<script type="module">';
  if (tag.name === 'link' && /\bmodulepreload\b/.test(tag.attribute('rel') ?? '')) return '<link rel="modulepreload">';
  const attribute = ['crossorigin', 'integrity'].find((name) => tag.attribute(name) !== undefined);
  return attribute === undefined ? null : `<${tag.name} ${attribute}>`;
}
