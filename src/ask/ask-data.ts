import type { TicketForm } from '../new-ticket.ts';
import type { Locale } from '../schema/locale.ts';
import type { AskWords } from '../search/shared/search-words.ts';

/** What the Ask page hands to its script, in `data-problem`. */
export interface AskData {
  readonly locale: Locale;
  readonly words: AskWords;
  /** Where the site is published. */
  readonly site: string;
  /** Root of the tracker. */
  readonly tracker: string;
  readonly form: TicketForm;
  /** The address that support reads. */
  readonly mail: string;
}
