import { entryPath, topicPath } from '../site/addresses.ts';
import { decoded } from '../site/decoded.ts';
import { type EntryKey, entryKeySchema } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';

/** Where a link in the text leads, as its author wrote it. */
export type LinkTarget =
  | { readonly to: 'entry'; readonly key: EntryKey; readonly anchor: string | undefined }
  | { readonly to: 'topic'; readonly topic: string }
  | { readonly to: 'anchor'; readonly anchor: string }
  | { readonly to: 'outside' };

/** A scheme is needed, and one of three: anything that a browser could run or fetch unasked is out. */
const outside = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i;

/** Null for a link that may not be written. */
export function parseLink(href: string): LinkTarget | null {
  const [address = '', anchor] = href.split('#', 2);
  if (address === '' && anchor) return { to: 'anchor', anchor: decoded(anchor) ?? anchor };
  const own = /^(ticket|faq|topic):(.+)$/.exec(address);
  if (own?.[1] === 'topic' && own[2]) return { to: 'topic', topic: own[2] };
  if (own) {
    const key = entryKeySchema.safeParse(`${own[1]}/${own[2]}`);
    return key.success ? { to: 'entry', key: key.data, anchor: anchor && (decoded(anchor) ?? anchor) } : null;
  }
  return outside.test(href) ? { to: 'outside' } : null;
}

/** What is on the site, wherever the link to it stands. */
export type OwnTarget = Extract<LinkTarget, { to: 'entry' | 'topic' }>;

export const isOwn = (target: LinkTarget): target is OwnTarget => target.to === 'entry' || target.to === 'topic';

/** The address of something on the site, for readers of one language. */
export const ownAddress = (target: OwnTarget, locale: Locale): string =>
  target.to === 'topic'
    ? topicPath(locale, target.topic)
    : entryPath(locale, target.key) + (target.anchor ? `#${target.anchor}` : '');

/** The address on the page, in the locale of the text. */
export function linkAddress(target: LinkTarget, href: string, locale: Locale): string {
  if (isOwn(target)) return ownAddress(target, locale);
  return target.to === 'anchor' ? `#${target.anchor}` : href;
}
