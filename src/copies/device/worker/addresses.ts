import { decoded } from '../../../site/decoded.ts';
import { withFileName } from '../../../site/addresses.ts';
import { namedByContent } from '../../../site/outputs-for-scripts.ts';
import { installedFolder } from '../copy-format.ts';

/** What of a copy an address means. */
export type AddressTarget =
  | { readonly file: string }
  /** A folder without its slash: relative links would lead elsewhere. */
  | { readonly redirectTo: string };

/**
 * `/en/ticket/1/` and `/en/ticket/1/index.html` are one file, and what follows a `?` is the page's own business.
 * Null for what is not of the copy.
 */
export function resolveAddress(address: string, root: string, has: (path: string) => boolean): AddressTarget | null {
  const { origin, pathname, search } = new URL(address);
  const plain = origin + pathname;
  if (!plain.startsWith(root)) return null;
  const path = decoded(plain.slice(root.length));
  if (path === null || path.startsWith(installedFolder)) return null;
  const file = withFileName(path);
  if (has(file)) return { file };
  return has(withFileName(`${file}/`)) ? { redirectTo: `${plain}/${search}` } : null;
}

/** Files whose name changes with their content: Astro’s, and the parts of the index. */
export const isNamedByContent = (path: string): boolean => hashed.test(path);
const hashed = new RegExp(namedByContent);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

export const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
