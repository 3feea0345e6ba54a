import type { Locale } from './locale.ts';

/** What files for programs, and messages of faults of our own, are written in. */
export const programLocale = 'en' satisfies Locale;

/** `en or es`: for a text that says what may be given. */
export const eitherOf = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
