import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { all, type Element, parseHtml } from './html.ts';

/** A built site on the disk. Addresses are those of a server: `/en/` is en/index.html. */
export interface SiteFiles {
  readonly folder: string;
  /** Paths from the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Addresses of all pages. */
  readonly pages: readonly string[];
  has(address: string): boolean;
  read(address: string): Promise<Buffer>;
  /**
   * With addresses of the site's own pages and files as a reader sees them on a server; `read` has what stands in the
   * file.
   */
  page(address: string): Promise<Element>;
}

const fileAt = (address: string): string =>
  decodeURIComponent(address)
    .replace(/^\//, '')
    .replace(/(^|\/)$/, '$1index.html');

export async function siteFiles(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const known = new Set(files);
  const parsed = new Map<string, Promise<Element>>();
  const read = (address: string) => readFile(path.join(folder, fileAt(address)));
  return {
    folder,
    files,
    pages: files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    has: (address) => known.has(fileAt(address)),
    read,
    page(address) {
      const page =
        parsed.get(address) ?? read(address).then((html) => withAddresses(parseHtml(html.toString('utf8')), address));
      parsed.set(address, page);
      return page;
    },
  };
}

/** Turns relative addresses, which name files, into those of a server. */
function withAddresses(page: Element, address: string): Element {
  const host = 'http://site.invalid';
  for (const { attributes } of all(page)) {
    for (const name of ['href', 'src', 'action']) {
      const value = attributes.get(name);
      if (value === undefined || /^(?:[#?/]|[a-z]+:)/.test(value)) continue;
      (attributes as Map<string, string>).set(
        name,
        new URL(value, host + address).href.replace(host, '').replace(/\/index\.html(?=[?#]|$)/, '/'),
      );
    }
  }
  return page;
}

/** Every file's content, to tell whether anything has changed. */
export async function contentOf(folder: string): Promise<Map<string, string>> {
  const { files } = await siteFiles(folder);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(path.join(folder, file))).toString('base64')] as const),
    ),
  );
}
