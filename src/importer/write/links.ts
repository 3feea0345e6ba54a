import type { Site } from '../../schema/site.ts';
import type { TracTicket } from '../tracker/ticket.ts';
import type { LinkResolver } from '../trac/wiki/index.ts';

/** What is known of a ticket that is linked to. */
export interface LinkedTicket {
  /** `entry`: it has a page. `private`: nothing may lead to it. */
  readonly is: 'entry' | 'elsewhere' | 'private';
  /** Comments that have a text, and so an anchor on the page. */
  readonly comments: ReadonlySet<number>;
}

export interface LinkOptions {
  readonly tracker: Pick<Site['tracker'], 'address' | 'links'>;
  /** Null for a number that the source does not have. */
  readonly linked: (ticket: number) => LinkedTicket | null;
}

/**
 * Paths of a Trac by what stands before the colon; anything else is another tracker or wiki, which only site.yaml
 * knows.
 */
const pages: Readonly<Record<string, string>> = {
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
/** Attachments are for those who may see the ticket; without a word in site.yaml only their names stay. */
const unlinked = ['attachment'];

/**
 * Where each link of a ticket's texts leads: to entries, by the table `tracker.links` of site.yaml, to the tracker, or
 * nowhere,
 * so that the words alone stay. A ticket that must not be published is never linked to.
 */
export function linksOf(ticket: TracTicket, { tracker, linked }: LinkOptions): LinkResolver {
  const root = tracker.address.endsWith('/') ? tracker.address : `${tracker.address}/`;
  const inTracker = (page: string): { href: string } => ({ href: root + page });
  const own = new Set(ticket.comments.filter(({ body }) => body !== null).map(({ number }) => number));
  const ownComment = (comment: string) =>
    comment === 'description'
      ? { href: '#question' }
      : own.has(Number(comment))
        ? { href: `#comment:${Number(comment)}` }
        : null;

  function toTicket(number: number, comment?: string): { href: string } | null {
    if (number === ticket.number && comment !== undefined) return ownComment(comment);
    const found = linked(number);
    if (found?.is === 'private') return null;
    if (found?.is !== 'entry')
      return inTracker(`ticket/${number}${comment === undefined ? '' : `#comment:${comment}`}`);
    const anchor =
      comment === 'description'
        ? '#question'
        : comment !== undefined && found.comments.has(Number(comment))
          ? `#comment:${Number(comment)}`
          : '';
    return { href: `ticket:${number}${anchor}` };
  }

  function byTable(realm: string, target: string, otherwise: 'tracker' | 'text'): { href: string } | null {
    const rule = tracker.links[`${realm}:${target}`] ?? tracker.links[realm] ?? otherwise;
    if (rule === 'text') return null;
    if (rule !== 'tracker') return { href: rule.replaceAll('{target}', encodeURI(target)) };
    const page = pages[realm] ?? (realm === 'attachment' ? 'attachment/' : undefined);
    return page === undefined ? null : inTracker(page + encodeURI(target));
  }

  /** Addresses of the tracker's own pages are links to tickets too. `path` follows the tracker's root. */
  function byPath(path: string): { href: string } | null {
    const [, number, comment] = /^ticket\/(\d{1,9})(?:#comment:(\d+|description))?$/.exec(path) ?? [];
    if (number !== undefined) return toTicket(Number(number), comment);
    const [, realm = '', target = ''] =
      /^(wiki|changeset|report|milestone|browser|log|query|attachment|raw-attachment)[/?](.+)$/.exec(path) ?? [];
    return realm === ''
      ? inTracker(path)
      : byTable(
          realm === 'raw-attachment' ? 'attachment' : realm,
          decoded(target),
          unlinked.some((each) => realm.endsWith(each)) ? 'text' : 'tracker',
        );
  }

  return (link) => {
    switch (link.to) {
      case 'ticket':
        return toTicket(link.ticket, link.comment);
      case 'comment':
        return ownComment(link.comment);
      case 'tickets':
        return byTable('query', `id=${link.numbers}`, 'tracker');
      case 'wiki':
        // Nobody meant a link by writing JavaScript in one word.
        return byTable(
          'wiki',
          link.page,
          link.isCamelCase ? (tracker.links.wiki === undefined ? 'text' : 'tracker') : 'tracker',
        );
      case 'attachment':
        return byTable('attachment', `ticket/${link.ticket ?? ticket.number}/${link.file}`, 'text');
      case 'url':
        return link.url.startsWith(root) ? byPath(link.url.slice(root.length)) : { href: link.url };
      case 'relative': {
        // A saved page's links begin with the path of its installation, which may be another one than today's.
        if (link.target.startsWith('#'))
          return /^#comment:\d+$/.test(link.target) ? ownComment(link.target.slice('#comment:'.length)) : null;
        const [, path] =
          /(?:^|\/)((?:ticket|wiki|changeset|report|milestone|browser|log|query|attachment|raw-attachment|newticket)(?:[/?#].*)?)$/.exec(
            link.target,
          ) ?? [];
        return path === undefined ? null : byPath(path);
      }
      case 'mail':
        return null;
      case 'other':
        return byTable(link.realm, link.target, pages[link.realm] === undefined ? 'text' : 'tracker');
    }
  };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
