import type { Locale } from '../language/locale.ts';
import type { EntryKey, PageKey } from './keys.ts';
import type { FixedPageKey } from './pages.ts';
import { questionHash } from './question-address.ts';

/**
 * Every address of the site is made here, taken apart in parse-address.ts, and nowhere else. Paths are root-absolute
 * and end in a slash. They are for ever: an address that was published is never given to something else.
 */
const inLocale = (locale: Locale, path = ''): string => `/${locale}/${path}`;

/** Of a page of pages.ts: `/en/search/`, and `/en/` for the home page. */
export const fixedPath = (locale: Locale, page: FixedPageKey): string =>
  inLocale(locale, page === 'home' ? '' : `${page}/`);
/** Where a member describes a problem; `read` is the entry that they come from. */
export const askPath = (locale: Locale, read?: EntryKey): string =>
  fixedPath(locale, 'ask') + questionHash(read === undefined ? {} : { read });
/** Tells browsers how to search the site from their address bar. */
export const openSearchPath = (locale: Locale): string => `/${locale}/opensearch.xml`;
export const topicPath = (locale: Locale, topic: string): string => inLocale(locale, `topic/${topic}/`);

/** `/en/ticket/6115/`: what staff send to a member. */
export const entryPath = (locale: Locale, key: EntryKey): string => inLocale(locale, `${key}/`);

/** Of a page by its key, whether it is published or not: `/en/faq/move-a-domain/`. */
export const pagePath = (locale: Locale, page: PageKey): string => inLocale(locale, `${page}/`);

export const permalinkPath = (
  locale: Locale,
  { page, anchor }: { readonly page: PageKey; readonly anchor: string | undefined },
): string => pagePath(locale, page) + hash(anchor);

const hash = (anchor: string | undefined): string => (anchor === undefined ? '' : `#${anchor}`);

/** What programs read of entries in one language; `bundle` says of which (api/bundles.ts). */
export const entryJsonPath = (locale: Locale, bundle: number): string => `/api/${locale}/${bundle}.json`;
export const oEmbedPath = (locale: Locale, key: EntryKey): string => `/api/${locale}/${key}.oembed.json`;
/** The newest reviews, of all or of one topic. */
export const feedPath = (locale: Locale, topic?: string): string =>
  `${topic === undefined ? fixedPath(locale, 'home') : topicPath(locale, topic)}feed.atom`;

/** Leads to the home page in the reader's language. */
export const neutralHomePath = '/';
/** `/ticket/6115/`, Trac's own path: leads to the reader's language. */
export const neutralEntryPath = (key: EntryKey, anchor?: string): string => `/${key}/${hash(anchor)}`;

/** A picture of an entry, the same for both languages. */
export const picturePath = (key: EntryKey, file: string): string => `/media/${key}/${encodeURIComponent(file)}`;

/** Of a picture of the site itself: its logo, icon and cover. */
export const sitePicturePath = (file: string): string => `/media/site/${encodeURIComponent(file)}`;

/** With the name of the file that a folder's address means, as servers add it and disks need it. */
export const withFileName = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
/** The form that is published, and copied; a query and an anchor stay. Empty for the folder that one is in. */
export const withoutFileName = (path: string): string => path.replace(/(^|\/)index\.html(?=[?#]|$)/, '$1');

/** Anchor of a comment, as in Trac. */
export const commentAnchor = (number: number): string => `comment:${number}`;

/** With the address of site.yaml in front: for canonical links and citations. */
export const absolute = (address: string, path: string): string => new URL(path.slice(1), asFolder(address)).href;

/** An address as that of a folder: what follows it is below it. */
export const asFolder = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** A ticket in the tracker itself, published here or not. */
export const trackerTicket = (tracker: string, number: number): string =>
  new URL(`ticket/${number}`, asFolder(tracker)).href;

/** The search page with a filter already set. */
export const filteredSearchPath = (locale: Locale, filter: Readonly<Record<string, string>>): string =>
  fixedPath(locale, 'search') + questionHash(filter);

/** For browsers and programs that put a question into it, at `place`, which is not encoded. */
export const searchTemplate = (address: string, locale: Locale, place: string): string =>
  `${absolute(address, fixedPath(locale, 'search'))}#q=${place}`;
