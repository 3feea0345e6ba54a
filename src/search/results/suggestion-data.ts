import type { Locale } from '../../language/locale.ts';
import type { SuggestionWords } from '../../language/script-words.ts';

/** What a search form with answers under its box hands to its script, in `data-suggestions`. */
export interface SuggestionData {
  readonly locale: Locale;
  readonly words: SuggestionWords;
  /** Where the site is published. */
  readonly site: string;
  /** Root of the tracker. */
  readonly tracker: string;
}
