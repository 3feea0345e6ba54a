import { withFileName } from './addresses.ts';
import { decoded } from './decoded.ts';
import { fileAddress } from './file-address.ts';

export interface LinkedFile {
  /** Path from the site's root. */
  readonly file: string;
  /** With its `#`; empty where there is none. */
  readonly hash: string;
}

const root = 'http://copy.invalid/';

/** Of a file of the site, as the base of the addresses in it. */
export const pageBase = (file: string): URL => new URL(fileAddress(file), root);

/** What a URL of a page names within the site; null for other hosts and for places of the page itself. */
export function linkedFile(url: string, page: URL): LinkedFile | null {
  if (/^(#|$|\/\/|[a-z][a-z0-9+.-]*:)/i.test(url) || !URL.canParse(url, page)) return null;
  const { pathname, hash } = new URL(url, page);
  const path = decoded(pathname.slice(1));
  return path === null ? null : { file: withFileName(path), hash };
}
