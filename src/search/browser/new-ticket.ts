import type { PageData } from './page-data.ts';

/** The tracker's form with the question filled in (Trac: TracNewTicket, “Preset Values”). */
export function ticketWith(question: string, { newTicket }: Pick<PageData, 'newTicket'>): string {
  const address = new URL(newTicket);
  if (question) address.searchParams.set('summary', question);
  return address.href;
}
