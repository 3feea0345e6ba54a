import { type Locale, locales } from '../language/locale.ts';
import { withoutFileName } from './addresses.ts';
import { decoded } from './decoded.ts';
import { entryKeyForm, type PageKey, topicKeyForm } from './keys.ts';
import { type FixedPageKey, fixedPageKeys } from './pages.ts';

/** What an address of the site means. */
export interface ParsedAddress {
  readonly kind: 'fixed' | 'topic' | 'ticket' | 'faq' | 'feed' | 'openSearch' | 'json' | 'oEmbed' | 'picture';
  /** Null where an address is for readers of every language. */
  readonly locale: Locale | null;
  /** The page that it is, or belongs to: one of pages.ts, or as content names it. */
  readonly key: FixedPageKey | PageKey;
  /** Of a picture, as on the disk; else empty. */
  readonly file: string;
  /** What follows the question mark; empty where there is none, as is the anchor. */
  readonly query: string;
  readonly anchor: string;
}

const language = `(?<locale>${locales.join('|')})`;
const entry = `(?<key>${entryKeyForm})`;
const fixed = fixedPageKeys.filter((page) => page !== 'home');
/** The kind of a page is told by its key. */
const forms = (
  [
    ['page', `/${language}(?:/(?<key>${[entryKeyForm, topicKeyForm, ...fixed].join('|')}))?/?`],
    ['page', `/(?:${entry}/?)?`],
    ['feed', `/${language}/(?:(?<key>${topicKeyForm})/)?feed\\.atom`],
    ['openSearch', `/${language}/opensearch\\.xml`],
    ['json', `/api/${language}/(?:0|[1-9]\\d*)\\.json`],
    ['oEmbed', `/api/${language}/${entry}\\.oembed\\.json`],
    ['picture', `/media/${entry}/(?<file>[^/]+)`],
  ] as const
).map(([kind, form]) => [kind, new RegExp(`^${form}$`)] as const);

/**
 * What a path of the site means, such as `/en/ticket/6115/#comment:6`; the name of a folder's file, and the slash at
 * its end, may be there or not. Null for what no function of addresses.ts makes.
 * In a file of its own, so that scripts which only make addresses do not carry it.
 */
export function parse(address: string): ParsedAddress | null {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  for (const [form, pattern] of forms) {
    const found = pattern.exec(withoutFileName(path));
    if (!found) continue;
    // The pattern says which groups there are; the kind of a page is the first part of its key.
    const { locale = null, key = 'home', file = '' } = found.groups as { locale?: Locale; key?: string; file?: string };
    const kind = form !== 'page' ? form : (/^[^/]+(?=\/)/.exec(key)?.[0] as 'topic' | 'ticket' | 'faq' | undefined);
    const name = decoded(file);
    return name === null ? null : { kind: kind ?? 'fixed', locale, key, file: name, query, anchor };
  }
  return null;
}
