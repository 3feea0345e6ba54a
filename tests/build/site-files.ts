import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Element, parseHtml } from './html.ts';

/** A built site on the disk. Addresses are those of a server: `/en/` is en/index.html. */
export interface SiteFiles {
  readonly folder: string;
  /** Paths from the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Addresses of all pages. */
  readonly pages: readonly string[];
  has(address: string): boolean;
  read(address: string): Promise<Buffer>;
  page(address: string): Promise<Element>;
}

const fileAt = (address: string): string => decodeURIComponent(address).replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');

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
      const page = parsed.get(address) ?? read(address).then((html) => parseHtml(html.toString('utf8')));
      parsed.set(address, page);
      return page;
    },
  };
}

/** Every file's content, to tell whether anything has changed. */
export async function contentOf(folder: string): Promise<Map<string, string>> {
  const { files } = await siteFiles(folder);
  return new Map(await Promise.all(files.map(async (file) => [file, (await readFile(path.join(folder, file))).toString('base64')] as const)));
}
