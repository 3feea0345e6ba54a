import { withoutFileName } from '../../site/addresses.ts';
import { siteRoot } from './site-root.ts';

/** Whether pages are read from a disk, or from a ZIM, which knows files only. */
const isServed = (): boolean => /^https?:$/.test(location.protocol) && document.documentElement.dataset.copy !== 'zim';

/**
 * Whether a folder's address leads nowhere: a disk lists the folder, a ZIM has none, and of a server it is not known
 * before it has answered one. An object store knows files only too, except perhaps at its root.
 */
export function keepsFileNames(): boolean {
  if (!isServed()) return true;
  const here = location.origin + location.pathname;
  // A page elsewhere, such as the tracker's, leads to the published site.
  if (!here.startsWith(siteRoot)) return false;
  const isAnswered = here.endsWith('/') && here !== siteRoot && !document.querySelector('[data-not-found]');
  return !isAnswered && known() !== 'yes';
}

/**
 * The address without the name of its file, which most servers add by themselves: the form that is published, and
 * copied.
 */
export const cleanAddress = (address: string): string => withoutFileName(address) || './';

/** Asks the server, once a visit, whether it answers this page's folder as this page; false where that is known. */
export async function learnsCleanAddresses(): Promise<boolean> {
  const clean = cleanAddress(location.href.replace(/[?#].*$/, ''));
  if (!isServed() || !keepsFileNames() || known() !== null || clean === siteRoot || !clean.endsWith('/')) return false;
  const canonical = canonicalIn(document);
  if (canonical === undefined) return false;
  try {
    const response = await fetch(clean);
    const isPage = response.ok && /^text\/html\b/.test(response.headers.get('content-type') ?? '');
    // Some hosts answer any address with one and the same page.
    const isThis = isPage && (await response.text()).includes(`<link rel="canonical" href="${canonical}"`);
    remember(isThis ? 'yes' : 'no');
    return isThis;
  } catch {
    // Without a connection nothing is learned.
    return false;
  }
}

const canonicalIn = (page: Document): string | undefined =>
  page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;

const key = `folders of ${siteRoot}`;
/** What this tab has learned; scripts of a page share it. */
function known(): string | null {
  try {
    return sessionStorage.getItem(key) ?? document.documentElement.dataset.folders ?? null;
  } catch {
    return document.documentElement.dataset.folders ?? null;
  }
}
function remember(answer: 'yes' | 'no'): void {
  document.documentElement.dataset.folders = answer;
  try {
    sessionStorage.setItem(key, answer);
  } catch {
    // Storage may be refused: then each page asks.
  }
}
