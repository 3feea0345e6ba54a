import type { PhrasingContent } from 'mdast';
import { parseLink } from '../../../../mdx/links.ts';
import { textNodes, texts } from '../../../tracker/plain-words.ts';
import { type Unfollowed, unfollowedAddress } from '../../unfollowed-address.ts';
import { isRealm } from '../inline/named-target.ts';
import type { Token } from '../inline/token.ts';
import type { TracLink } from '../trac-link.ts';
import type { Context } from './context.ts';

/** A link to where the resolver says, when that is an address that a page may hold; its words otherwise. */
export function link(
  { link: target, label, source }: Extract<Token, { type: 'link' }>,
  context: Context,
): PhrasingContent[] {
  const href = safe(context.resolve(target)?.href);
  if (href !== null) return [{ type: 'link', url: href, children: texts(label) }];
  const address = unfollowedAddress(target);
  if (address !== null) return withAddress(label, address, source);
  const isNone = target.to === 'other' && !isRealm(target.realm);
  if (!isNone && !(target.to === 'wiki' && target.isCamelCase)) context.losses.add('link', nameOf(target));
  return textNodes(isNone ? source : label);
}

/** The words with the address behind them, as code; the address alone where there are no others. */
function withAddress(label: string, address: Unfollowed, source: string): PhrasingContent[] {
  if (label === source) return textNodes(address.shown);
  if (label === address.written) return [{ type: 'inlineCode', value: address.shown }];
  return [...textNodes(label), ...texts(' ('), { type: 'inlineCode', value: address.shown }, ...texts(')')];
}

export function image(token: Extract<Token, { type: 'image' }>, context: Context): PhrasingContent[] {
  const file = token.link.to === 'attachment' && token.file !== '' ? context.picture(token.file) : null;
  if (file !== null) return [{ type: 'image', url: encodeURI(file), alt: token.words }];
  context.losses.add('picture', 'Image');
  return link(
    { type: 'link', link: token.link, label: token.words, source: token.words },
    { ...context, losses: context.losses },
  );
}

const nameOf = (target: TracLink): string => (target.to === 'other' ? target.realm.toLowerCase() : target.to);

/**
 * Only what the site itself allows: http, https, mailto, and entries. Signs that mean something to MDX or to a table
 * are written as codes.
 */
function safe(href: string | undefined): string | null {
  if (href === undefined || parseLink(href) === null) return null;
  return href
    .toWellFormed()
    .replace(/[\s\u0000-\u0020<>"'`{}|\\^[\]\u007f]/g, encodeURIComponent)
    .replaceAll("'", '%27');
}
