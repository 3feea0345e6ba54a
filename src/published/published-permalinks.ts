import { locales } from '../language/locale.ts';
import { mergePermalinks, type PermalinkRegistry } from '../model/permalink-registry.ts';
import { Problems } from '../schema/problem.ts';
import { publishedNotConsulta, publishedOlder } from '../schema/problems/published.ts';
import type { OnProgress } from '../schema/progress.ts';
import { pagePath, withFileName } from '../site/addresses.ts';
import type { PageKey } from '../site/keys.ts';
import { outputs } from '../site/outputs.ts';
import { permalinkPages } from '../site/pages.ts';
import { parse } from '../site/parse-address.ts';
import { scanTags, type ScannedTag } from '../site/scan-tags.ts';
import type { PublishedFiles } from './published-files.ts';

/** Pages that are read at once: a server of one's own must not mind. */
const atOnce = 8;

/** Each page of Consulta's says so. */
const isOurs = (html: string): boolean => /<meta name="generator" content="Consulta"/.test(html);

/**
 * What permalinks.lock held when a site was published, as its pages tell: their addresses and the ids on them, former
 * ones too. Of a page that was withdrawn, and of a duplicate, what once stood on it leads nowhere else and is not told.
 */
export async function publishedPermalinks(site: PublishedFiles, onProgress: OnProgress): Promise<PermalinkRegistry> {
  const home = await site.read(outputs.neutralHome.path);
  if (home === null || !isOurs(home)) throw new Problems(publishedNotConsulta({ file: site.name }));
  const pages = [...new Set([...permalinkPages, ...(await keysIn(site))])];
  let permalinks: PermalinkRegistry = new Map();
  let done = 0;
  for (let i = 0; i < pages.length; i += atOnce) {
    const read = await Promise.all(
      pages.slice(i, i + atOnce).map(async (page) => [page, await anchorsOf(site, page)] as const),
    );
    permalinks = mergePermalinks(
      permalinks,
      new Map(read.flatMap(([page, anchors]) => (anchors === null ? [] : [[page, anchors] as const]))),
    );
    onProgress((done += read.length), pages.length);
  }
  return permalinks;
}

/** Where files cannot be listed, files.html leads to one page without a language for each entry, and to topics. */
async function keysIn(site: PublishedFiles): Promise<PageKey[]> {
  const files = site.files ?? listed(await site.read(outputs.fileList.path));
  if (files === null) throw new Problems(publishedOlder({ file: site.name }, { list: outputs.fileList.path }));
  return files.flatMap((file) => {
    const page = file.endsWith('.html') ? parse(`/${file}`) : null;
    return page && ['topic', 'ticket', 'faq'].includes(page.kind) ? [page.key] : [];
  });
}

function listed(html: string | null): string[] | null {
  if (html === null) return null;
  const files = Array.from(scanTags(html)).flatMap((tag) => (tag.name === 'a' ? [valueOf(tag, 'href')] : []));
  return files.some((file) => /\.html$/.test(file)) ? files : null;
}

/** In all languages; null where there is no such page in any. */
async function anchorsOf(site: PublishedFiles, page: PageKey): Promise<string[] | null> {
  const anchors: string[] = [];
  let isThere = false;
  for (const locale of locales) {
    const html = await site.read(withFileName(pagePath(locale, page)).slice(1));
    if (html === null) continue;
    isThere = true;
    anchors.push(...anchorsIn(html));
  }
  return isThere ? [...new Set(anchors)] : null;
}

const valueOf = ({ attributes }: ScannedTag, name: string): string =>
  attributes.find((each) => each.name === name)?.value ?? '';

/** Ids that people quote: of headings and comments, of what has another id now, and of what moved elsewhere. */
function anchorsIn(html: string): string[] {
  const own: string[] = [];
  const moved: string[] = [];
  let [isAlias, isMoved] = [false, false];
  for (const tag of scanTags(html)) {
    const id = valueOf(tag, 'id');
    if (tag.name === 'section' || tag.name === 'nav') isMoved = valueOf(tag, 'aria-labelledby') === 'moved';
    // The page of a duplicate shows what another entry says.
    if (id === 'alias') isAlias = true;
    if (tag.name === 'a' && valueOf(tag, 'class') === 'anchor') own.push(valueOf(tag, 'href').slice(1));
    if (tag.name === 'span' && id !== '' && tag.attributes.length === 1) own.push(id);
    if (tag.name === 'li' && id !== '') {
      if (isMoved) moved.push(id);
      else if (/^comment:\d+$/.test(id)) own.push(id);
    }
  }
  return isAlias ? moved : [...own, ...moved];
}
