import { absolute, entryPath } from '../permalinks.ts';
import type { Site } from '../schema/site.ts';
import type { Reading } from './reading.ts';

/** The tracker's new-ticket form, which takes its fields from the address (Trac: TracNewTicket, “Preset Values”). */
export function newTicketAddress({ entry, locale, title }: Reading, site: Site): string {
  const address = new URL(site.tracker.newTicket);
  address.searchParams.set('summary', title);
  address.searchParams.set('description', `${absolute(site.address, entryPath(locale, entry.key))}\n\n`);
  if (entry.kind === 'ticket') address.searchParams.set('component', entry.component.name);
  return address.href;
}
