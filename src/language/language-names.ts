import { commandLocale } from './lists.ts';
import { byLocale, type Locale } from './locale.ts';

const names = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** How readers of `locale` call a language within a sentence: `Spanish`, `inglés`. */
export const languageName = (language: Locale, locale: Locale): string => names[locale].of(language) ?? language;

/** For messages of commands, and problems. */
export const commandName = (language: Locale): string => languageName(language, commandLocale);
