import { withFileName } from '../../site/addresses.ts';
import { keepsFileNames } from './clean-address.ts';
import { siteRoot } from './site-root.ts';

/** The address of a page in the copy that is being read, from its path in the site: `/en/ticket/6115/#comment:3`. */
export function addressHere(path: string): string {
  const address = new URL(path.slice(1), siteRoot);
  if (keepsFileNames()) address.pathname = withFileName(address.pathname);
  return address.href;
}
