import type { TracLink } from '../trac-link.ts';
import { ticketTarget } from './ticket-number.ts';

export const unquoted = (words: string): string =>
  words.length > 1 && /^["']/.test(words) && words.endsWith(words[0] ?? '') ? words.slice(1, -1) : words;

/** Kinds of link that a Trac has by itself, so that a link of this kind is one even when nobody says where it leads. */
const realms = new Set([
  'changeset',
  'log',
  'diff',
  'source',
  'browser',
  'repos',
  'export',
  'report',
  'query',
  'milestone',
  'search',
  'timeline',
  'htdocs',
  'ticket',
  'bug',
  'issue',
  'comment',
  'wiki',
  'attachment',
  'raw-attachment',
  'mailto',
  'http',
  'https',
]);
export const isRealm = (name: string): boolean => realms.has(name.toLowerCase());

/** `realm:target`, typed. */
export function namedTarget(realm: string, written: string): TracLink {
  const target = unquoted(written);
  switch (realm) {
    case 'http':
    case 'https':
      return { to: 'url', url: `${realm}:${target}` };
    case 'mailto':
      return { to: 'mail', address: target.split('?', 1)[0] ?? '' };
    case 'wiki':
      return { to: 'wiki', page: target, isCamelCase: false };
    case 'ticket':
    case 'bug':
    case 'issue':
      return ticket(target);
    case 'comment':
      return comment(target);
    case 'attachment':
    case 'raw-attachment':
      return attachment(target);
    default:
      return { to: 'other', realm, target };
  }
}

/** `201`, `201#comment:3`, `201,204`. */
function ticket(target: string): TracLink {
  const [, numbers = '', number] = /^([\d,:-]+)(?:#comment:(\d+|description))?/.exec(target) ?? [];
  const link = ticketTarget(numbers);
  if (numbers === '') return { to: 'other', realm: 'ticket', target };
  return link.to === 'ticket' && number !== undefined ? { ...link, comment: number } : link;
}

/** `3`, `description`, `3:ticket:201`, and `ticket:201:3` of old. */
function comment(target: string): TracLink {
  const [, number = '', ofTicket] = /^(\d{1,9}|description)(?::(?:ticket|bug|issue):(\d{1,15}))?$/.exec(target) ?? [];
  const [, oldTicket, oldNumber] = /^(?:ticket|bug|issue):(\d{1,15}):(\d{1,9}|description)$/.exec(target) ?? [];
  if (oldTicket !== undefined && oldNumber !== undefined)
    return { to: 'ticket', ticket: Number(oldTicket), comment: oldNumber };
  if (number === '') return { to: 'other', realm: 'comment', target };
  return ofTicket === undefined
    ? { to: 'comment', comment: number }
    : { to: 'ticket', ticket: Number(ofTicket), comment: number };
}

/** `file`, `file:ticket:213`, and `ticket:213:file` of old. */
function attachment(target: string): TracLink {
  const [, file, ofTicket] = /^(.+):ticket:(\d{1,15})$/.exec(target) ?? [];
  const [, oldTicket, oldFile] = /^ticket:(\d{1,15}):(.+)$/.exec(target) ?? [];
  if (file !== undefined) return { to: 'attachment', file: unquoted(file), ticket: Number(ofTicket) };
  return oldFile === undefined
    ? { to: 'attachment', file: target }
    : { to: 'attachment', file: unquoted(oldFile), ticket: Number(oldTicket) };
}
