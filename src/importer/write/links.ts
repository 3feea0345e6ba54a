import { asFolder } from '../../site/addresses.ts';
import type { Site } from '../../schema/site.ts';
import type { LinkResolver, PageLink, TicketLink } from '../tracker/link.ts';
import type { Ticket } from '../tracker/ticket.ts';

/** What is known of a ticket that is linked to. */
export interface LinkedTicket {
  /** `entry`: it has a page. `private`: nothing may lead to it. */
  readonly visibility: 'entry' | 'elsewhere' | 'private';
  /** Comments that have a text, and so an anchor on the page. */
  readonly comments: ReadonlySet<number>;
}

export interface LinkOptions {
  readonly tracker: Pick<Site['tracker'], 'address' | 'links'>;
  /** Null for a number that the source does not have. */
  readonly linked: (ticket: number) => LinkedTicket | null;
}

type Target = ReturnType<LinkResolver>;

/**
 * Where each link of a ticket's texts leads: to entries, by the table `tracker.links` of site.yaml, to the tracker, or
 * nowhere, so that the words alone stay. A ticket that must not be published is never linked to.
 */
export function linksOf(ticket: Ticket, { tracker, linked }: LinkOptions): LinkResolver {
  const root = asFolder(tracker.address);
  const own = new Set(ticket.comments.filter(({ body }) => body !== null).map(({ number }) => number));
  return (link) => {
    switch (link.to) {
      case 'ticket':
        return link.ticket === ticket.number && link.comment !== undefined
          ? ownComment(link.comment, own)
          : toTicket(link, linked(link.ticket), root);
      case 'comment':
        return ownComment(link.comment, own);
      case 'page':
        return toPage(link, tracker.links, root);
      case 'url':
        return { href: link.url };
    }
  };
}

function ownComment(comment: string, own: ReadonlySet<number>): Target {
  if (comment === 'description') return { href: '#question' };
  return own.has(Number(comment)) ? { href: `#comment:${Number(comment)}` } : null;
}

function toTicket(
  { ticket, comment, path }: Extract<TicketLink, { to: 'ticket' }>,
  found: LinkedTicket | null,
  root: string,
): Target {
  if (found?.visibility === 'private') return null;
  if (found?.visibility !== 'entry') return { href: root + path };
  const anchor =
    comment === 'description'
      ? '#question'
      : comment !== undefined && found.comments.has(Number(comment))
        ? `#comment:${Number(comment)}`
        : '';
  return { href: `ticket:${ticket}${anchor}` };
}

function toPage({ realm, target, path, byDefault }: PageLink, links: Site['tracker']['links'], root: string): Target {
  const rule = links[`${realm}:${target}`] ?? links[realm] ?? byDefault;
  if (rule === 'text') return null;
  if (rule !== 'tracker') return { href: rule.replaceAll('{target}', encodeURI(target.toWellFormed())) };
  return path === null ? null : { href: root + path };
}
