import { tags } from '../../language/facts.ts';
import type { Locale } from '../../language/locale.ts';
import type { SearchWords } from '../../language/script-words.ts';

/** What the results page hands to its script, in `data-page`. */
export interface PageData {
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly topics: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
  /** Where the site is published. */
  readonly site: string;
  /** Root of the tracker. */
  readonly tracker: string;
  /** Number of answers, written as the language does. */
  readonly size: string;
}

/** Fills a sentence's `{values}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);

interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Fills the form for a number, which it writes as the language does. */
export const fillCount = (
  forms: Forms,
  count: number,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string => fill(count === 1 ? forms.one : forms.other, { ...values, count: formatCount(count, locale) });

export const formatCount = (count: number, locale: Locale): string => new Intl.NumberFormat(tags[locale]).format(count);
