import { keepsFileNames } from './clean-address.ts';
import { siteRoot } from './site-root.ts';

/** The address of a page in the copy that is being read, from its path in the site: `/en/ticket/6115/#comment:3`. */
export function addressHere(path: string): string {
  const address = new URL(path.slice(1), siteRoot);
  if (keepsFileNames() && address.pathname.endsWith('/')) address.pathname += 'index.html';
  return address.href;
}
