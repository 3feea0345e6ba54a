import type { Locale } from '../../schema/locale.ts';
import type { SearchWords } from '../shared/search-words.ts';

/** What the results page hands to its script, in `data-page`. */
export interface PageData {
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly topics: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
  readonly newTicket: string;
}

/** Fills a sentence's `{values}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
