import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';
import type { PageKey } from '../schema/redirects.ts';

/**
 * Every address of the site is made here, and nowhere else. Paths are root-absolute and end in a slash.
 * They are for ever: an address that was published is never given to something else.
 */
const inLocale = (locale: Locale, path = ''): string => `/${locale}/${path}`;

export const homePath = (locale: Locale): string => inLocale(locale);
export const searchPath = (locale: Locale): string => inLocale(locale, 'search/');
export const indexPath = (locale: Locale): string => inLocale(locale, 'a-z/');
export const topicsPath = (locale: Locale): string => inLocale(locale, 'topics/');
export const aboutPath = (locale: Locale): string => inLocale(locale, 'about/');
/** For translators: what there is to do into the language. */
export const translationsPath = (locale: Locale): string => inLocale(locale, 'translations/');
/** Where a member describes a problem; `read` is the entry that they come from. */
export const askPath = (locale: Locale, read?: EntryKey): string =>
  inLocale(locale, 'ask/') + (read === undefined ? '' : `?${new URLSearchParams({ read })}`);
/** For support staff: texts to paste, and what there is to do. */
export const staffPath = (locale: Locale): string => inLocale(locale, 'staff/');
export const offlinePath = (locale: Locale): string => inLocale(locale, 'offline/');
/** Where a copy of one language leads whoever asks for a page of the other. */
export const notInThisCopyPath = (locale: Locale): string => inLocale(locale, 'not-in-this-copy/');
/**
 * Where an installed copy leads, without a connection, from an address that it does not hold. Its service worker knows
 * it by name.
 */
export const notKeptPath = (locale: Locale): string => inLocale(locale, 'not-kept/');
/** Tells browsers how to search the site from their address bar. */
export const openSearchPath = (locale: Locale): string => `/${locale}/opensearch.xml`;
export const topicPath = (locale: Locale, topic: string): string => inLocale(locale, `topic/${topic}/`);

/** `/en/ticket/6115/`: what staff send to a member. */
export const entryPath = (locale: Locale, key: EntryKey): string => inLocale(locale, `${key}/`);

/** Of a page by its key, whether it is published or not: `/en/faq/move-a-domain/`. */
export const pagePath = (locale: Locale, page: PageKey): string => inLocale(locale, `${page}/`);

export const placePath = (
  locale: Locale,
  { page, anchor }: { readonly page: PageKey; readonly anchor: string | undefined },
): string => pagePath(locale, page) + (anchor === undefined ? '' : `#${anchor}`);

/** What programs read of one entry in one language. */
export const entryJsonPath = (locale: Locale, key: EntryKey): string => `/api/${locale}/${key}.json`;
export const oEmbedPath = (locale: Locale, key: EntryKey): string => `/api/${locale}/${key}.oembed.json`;
/** The newest reviews, of all or of one topic. */
export const feedPath = (locale: Locale, topic?: string): string =>
  `${topic === undefined ? homePath(locale) : topicPath(locale, topic)}feed.atom`;

/** `/ticket/6115/`, Trac's own path: leads to the reader's language. */
export const neutralEntryPath = (key: EntryKey): string => `/${key}/`;

/** A picture of an entry, the same for both languages. */
export const picturePath = (key: EntryKey, file: string): string => `/media/${key}/${encodeURIComponent(file)}`;

/** Anchor of a comment, as in Trac. */
export const commentAnchor = (number: number): string => `comment:${number}`;

/** With the address of site.yaml in front: for canonical links and citations. */
export const absolute = (address: string, path: string): string => new URL(path.slice(1), asFolder(address)).href;

/** An address as that of a folder: what follows it is below it. */
const asFolder = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** A ticket in the tracker itself, published here or not. */
export const trackerTicket = (tracker: string, number: number): string =>
  new URL(`ticket/${number}`, asFolder(tracker)).href;

/** The search page with a filter already set. */
export const filteredSearchPath = (locale: Locale, filter: Readonly<Record<string, string>>): string =>
  `${searchPath(locale)}?${new URLSearchParams(filter)}`;
