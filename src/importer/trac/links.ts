import { decoded } from '../../site/decoded.ts';
import type { ConvertOptions } from '../tracker/tracker.ts';
import type { PageLink, TicketLink } from '../tracker/link.ts';
import type { TracLink, TracLinkResolver } from './wiki/trac-link.ts';

/**
 * Where Trac has what stands before the colon; anything else is another tracker or wiki, which only site.yaml knows.
 */
const paths: Readonly<Record<string, string>> = {
  wiki: 'wiki/',
  changeset: 'changeset/',
  report: 'report/',
  milestone: 'milestone/',
  query: 'query?',
  source: 'browser/',
  browser: 'browser/',
  log: 'log/',
  export: 'export/',
  diff: 'diff?',
  search: 'search?q=',
};

type Place = Pick<ConvertOptions, 'ticket' | 'root'>;

/** Asks where each link of Trac leads, in the words of any tracker. */
export const tracLinks =
  ({ resolve, ...place }: Place & Pick<ConvertOptions, 'resolve'>): TracLinkResolver =>
  (link) => {
    const named = namedBy(link, place);
    return named && resolve(named);
  };

/** What a link of Trac names; null where that is nothing. */
function namedBy(link: TracLink, { ticket, root }: Place): TicketLink | null {
  switch (link.to) {
    case 'ticket':
      return ticketLink(link.ticket, link.comment);
    case 'comment':
      return link;
    case 'tickets':
      return page('query', `id=${link.numbers}`, 'tracker');
    case 'wiki':
      // Nobody meant a link by writing JavaScript in one word.
      return page('wiki', link.page, link.isCamelCase ? 'text' : 'tracker');
    case 'attachment':
      // Attachments are for those who may see the ticket; without a word in site.yaml only their names stay.
      return page('attachment', `ticket/${link.ticket ?? ticket}/${link.file}`, 'text');
    case 'url':
      return link.url.startsWith(root) ? byPath(link.url.slice(root.length), root) : link;
    case 'relative':
      return byRelative(link.target, root);
    case 'mail':
      return null;
    case 'other':
      return page(link.realm, link.target, paths[link.realm] === undefined ? 'text' : 'tracker');
  }
}

const ticketLink = (ticket: number, comment?: string): TicketLink => ({
  to: 'ticket',
  ticket,
  ...(comment === undefined ? {} : { comment }),
  path: `ticket/${ticket}${comment === undefined ? '' : `#comment:${comment}`}`,
});

function page(realm: string, target: string, byDefault: PageLink['byDefault']): PageLink {
  const path = paths[realm] ?? (realm === 'attachment' ? 'attachment/' : undefined);
  return {
    to: 'page',
    realm,
    target,
    path: path === undefined ? null : path + encodeURI(target.toWellFormed()),
    byDefault: isForWords(realm, target) ? 'text' : byDefault,
  };
}

/** A search for words or people has in its address what a title that is held says, or a name. */
const isForWords = (realm: string, target: string): boolean =>
  realm === 'search' ||
  (realm === 'query' && /(?:^|[?&|])(?:summary|description|keywords|reporter|owner|cc)(?![a-z])/i.test(target));

/** A saved page's links begin with the path of its installation, which may be another one than today's. */
function byRelative(target: string, root: string): TicketLink | null {
  if (target.startsWith('#'))
    return /^#comment:\d+$/.test(target) ? { to: 'comment', comment: target.slice('#comment:'.length) } : null;
  const [, path] =
    /(?:^|\/)((?:ticket|wiki|changeset|report|milestone|browser|log|query|attachment|raw-attachment|newticket)(?:[/?#].*)?)$/.exec(
      target,
    ) ?? [];
  return path === undefined ? null : byPath(path, root);
}

/** Addresses of the tracker's own pages are links to tickets too. `path` follows the tracker's root. */
function byPath(path: string, root: string): TicketLink {
  const [, number, comment] = /^ticket\/(\d{1,9})(?:#comment:(\d+|description))?$/.exec(path) ?? [];
  if (number !== undefined) return ticketLink(Number(number), comment);
  const [, realm, target = ''] =
    /^(wiki|changeset|report|milestone|browser|log|query|attachment|raw-attachment)[/?](.+)$/.exec(path) ?? [];
  if (realm === undefined) return { to: 'url', url: root + path };
  return realm.endsWith('attachment')
    ? page('attachment', decoded(target) ?? target, 'text')
    : page(realm, decoded(target) ?? target, 'tracker');
}
