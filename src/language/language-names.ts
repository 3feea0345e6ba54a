import { byLocale, type Locale } from './locale.ts';

const names = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** How readers of `locale` call a language within a sentence: `Spanish`, `inglés`. */
export const languageName = (language: Locale, locale: Locale): string => names[locale].of(language) ?? language;

/** What commands, problems and files for programs are written in. */
export const commandLocale = 'en' satisfies Locale;

/** For messages of commands, and problems. */
export const commandName = (language: Locale): string => languageName(language, commandLocale);

/** `en or es`: for a message that says what may be given. */
export const eitherOf = (words: readonly string[]): string =>
  new Intl.ListFormat(commandLocale, { type: 'disjunction' }).format(words);
