import type { CiteWords } from '../model/citation.ts';
import type { Locale } from '../language/locale.ts';
import type { StaffWords } from '../language/script-words.ts';

/** What the staff page hands to its script, in `data-staff`. */
export interface StaffData {
  readonly locale: Locale;
  readonly words: StaffWords;
  /** What is said around an answer, for members of either language. */
  readonly cite: Readonly<Record<Locale, CiteWords>>;
  /** Where the site is published. */
  readonly site: string;
  /** Root of the tracker. */
  readonly tracker: string;
}
