import { plainSigns } from '../../language/fold.ts';
import { nameOf } from '../../site/keys.ts';
import { parse } from '../../site/parse-address.ts';

/** An entry that somebody names instead of asking: by its number in the tracker, or by an address. */
export type Reference =
  | { readonly kind: 'ticket'; readonly number: string; readonly comment: number | null }
  | { readonly kind: 'faq'; readonly slug: string; readonly anchor: string };

/** Addresses that lead to tickets. */
export interface AddressRoots {
  /** Root of the tracker; null where nobody has its address at hand. */
  readonly tracker: string | null;
  /** Where the site stands: its published address, and the one it is read at. */
  readonly sites: readonly string[];
}

const ticketNumber = '0*([1-9]\\d{0,8})';
const commentNumber = '0*([1-9]\\d{0,5})';
/** What people write before a number: Trac's links, and this site's own labels. */
const ticketWord = '(?:ticket|t[ií]quet|boleto|question|pregunta)[\\s:]*#?\\s*';

/** `6115`, `#6115`, `ticket:6115`, `ticket 6115`, `#6115 comment 6`. */
const byTicket = new RegExp(
  `^(?:${ticketWord}|#\\s*)?${ticketNumber}(?:[\\s,.:;]*#?(?:comment|comentario)[\\s:#]*${commentNumber})?$`,
  'i',
);
/** `comment:6:ticket:6115`, `comentario 6 del ticket 6115`. */
const byComment = new RegExp(
  `^(?:comment|comentario)[\\s:#]*${commentNumber}[\\s,:]*(?:(?:of|on|in|del?|en)\\s+)?(?:(?:the|el|la)\\s+)?(?:${ticketWord}|#\\s*)${ticketNumber}$`,
  'i',
);

/** The entry that a question names and nothing else; null when it asks for something. */
export function referenceIn(question: string, places: AddressRoots): Reference | null {
  const text = withoutBrackets(question);
  const named = byTicket.exec(text);
  if (named) return ticket(named[1], named[2]);
  const inReturn = byComment.exec(text);
  if (inReturn) return ticket(inReturn[2], inReturn[1]);
  return referenceAt(text, places) ?? referenceByName(text);
}

/** A guide by its name in addresses: `set-up-mail`, `faq/set-up-mail`, `en/faq/set-up-mail`. */
const referenceByName = (text: string): Reference | null =>
  bareName.test(text) ? { kind: 'faq', slug: text, anchor: '' } : /^[a-z]+\//.test(text) ? inSite(text, '') : null;

const bareName = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** As it comes out of a mail, a wiki page or the end of a sentence. */
const withoutBrackets = (question: string): string =>
  plainSigns(question)
    .trim()
    .replace(/^[<([]+|[>)\].,;!?]+$/g, '');

/** A number alone may be a word too, as in “error 404”, and so may words with hyphens: they name what is here. */
export const mayBeWords = (question: string): boolean =>
  /^\d+$/.test(withoutBrackets(question)) || bareName.test(withoutBrackets(question));

function referenceAt(text: string, { tracker, sites }: AddressRoots): Reference | null {
  for (const [roots, read] of [
    [tracker === null ? [] : [tracker], inTracker],
    [sites, inSite],
  ] as const) {
    for (const root of roots) {
      const address = addressUnder(text, new URL(root));
      const reference = address && read(address.path, address.anchor);
      if (reference) return reference;
    }
  }
  return null;
}

const inTracker = (path: string, anchor: string): Reference | null => {
  const number = new RegExp(`^ticket/${ticketNumber}(?:/|$)`, 'i').exec(path)?.[1];
  return number ? ticket(number, commentIn(anchor)) : null;
};

const inSite = (path: string, anchor: string): Reference | null => {
  const page = parse(`/${path}`);
  if (page?.kind === 'faq')
    return { kind: 'faq', slug: nameOf(page.key), anchor: /^[\w:-]*$/.test(anchor) ? anchor : '' };
  return page?.kind === 'ticket' ? ticket(nameOf(page.key), commentIn(anchor)) : null;
};

/**
 * Path and anchor of an address below a root, with or without its scheme, or `file:` for a copy on a disk; without
 * whatever query it has.
 */
function addressUnder(text: string, root: URL): { path: string; anchor: string } | null {
  const whole = /^(?:https?|file):\/\//i.test(text)
    ? text
    : text.startsWith('/')
      ? `${root.origin}${text}`
      : `${root.protocol}//${text}`;
  const address = /\s/.test(text) ? null : parsed(whole);
  if (!address) return null;
  const { host, pathname, hash } = address;
  const folder = root.pathname.endsWith('/') ? root.pathname : `${root.pathname}/`;
  return host === root.host && pathname.startsWith(folder)
    ? { path: pathname.slice(folder.length), anchor: hash.slice(1).replace(/%3a/i, ':') }
    : null;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const commentIn = (anchor: string): string | undefined => new RegExp(`^comment:${commentNumber}$`).exec(anchor)?.[1];

const ticket = (number = '', comment?: string): Reference => ({
  kind: 'ticket',
  number,
  comment: comment === undefined ? null : Number(comment),
});
