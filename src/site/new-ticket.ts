import type { Locale } from '../language/locale.ts';

/** The tracker's form for a new ticket: site.yaml's `tracker`. */
export interface TicketForm {
  readonly newTicket: string;
  /** Name of the form's field for the member's language, and what it holds for each. */
  readonly language: Readonly<Record<'field' | Locale, string>>;
}

/** What the form is filled in with; what is empty is left to the member. */
export interface TicketFields {
  readonly summary?: string;
  readonly description?: string;
  /** As the tracker spells it. */
  readonly component?: string;
  readonly language?: Locale;
}

/**
 * Every address of the tracker's form is made here: it takes its fields from the address (Trac: TracNewTicket, “Preset
 * Values”).
 */
export function newTicketAddress(
  { newTicket, language: { field, ...values } }: TicketForm,
  { language, ...fields }: TicketFields,
): string {
  const address = new URL(newTicket);
  for (const [name, value] of Object.entries(fields)) if (value) address.searchParams.set(name, value);
  if (language !== undefined) address.searchParams.set(field, values[language]);
  return address.href;
}

/** Bytes of an address that servers still take: many refuse a request line of more than 8 kB, and proxies less. */
export const longestAddress = 6000;
