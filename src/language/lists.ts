import type { Locale } from './locale.ts';

/** What commands, problems and files for programs are written in. */
export const commandLocale = 'en' satisfies Locale;

/** `en or es`: for a text that says what may be given. */
export const eitherOf = (words: readonly string[], locale: Locale = commandLocale): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
