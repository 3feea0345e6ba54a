import type { TicketForm } from '../site/new-ticket.ts';
import type { Locale } from '../language/locale.ts';
import type { AskedWords, AskWords } from '../language/script-words.ts';

/** What the Ask page hands to its script, in `data-problem`. */
export interface AskData {
  readonly locale: Locale;
  readonly words: AskWords;
  readonly asked: AskedWords;
  /** Where the site is published. */
  readonly site: string;
  /** Root of the tracker. */
  readonly tracker: string;
  readonly form: TicketForm;
  /** The address that support reads. */
  readonly mail: string;
}
