import { newTicketAddress } from '../site/new-ticket.ts';
import { absolute, entryPath } from '../site/addresses.ts';
import type { Site } from '../schema/site.ts';
import type { LocalizedEntry } from './localized-entry.ts';

/** The tracker's form for a ticket about an entry, which it names. */
export const ticketAbout = ({ entry, locale, title }: LocalizedEntry, { address, tracker }: Site): string =>
  newTicketAddress(tracker, {
    summary: title,
    description: `${absolute(address, entryPath(locale, entry.key))}\n\n`,
    ...(entry.kind === 'ticket' && { component: entry.component.name }),
    language: locale,
  });
