import { programLocale } from './lists.ts';
import type { Locale } from './locale.ts';

/** Made when first asked for: what names a language in a sentence is read before all languages are known. */
const names = new Map<Locale, Intl.DisplayNames>();

/** How readers of `locale` call a language within a sentence: `Spanish`, `inglés`. */
export function languageName(language: Locale, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  return known.of(language) ?? language;
}

/** For messages of commands. */
export const commandName = (language: Locale): string => languageName(language, programLocale);
