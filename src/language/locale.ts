import { locales } from './facts.ts';

/** The languages of every site. `locale` is the word in code; `lang` is only the HTML attribute. */
export { locales };
export type Locale = (typeof locales)[number];

/** All but this one, in the order of `locales`. */
export const otherLocales = (locale: Locale): Locale[] => locales.filter((each) => each !== locale);

/** This one, then the others in the order of `locales`. */
export const ownFirst = (locale: Locale): readonly [Locale, ...Locale[]] => [locale, ...otherLocales(locale)];

/** The same for each language. */
export const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  // Object.fromEntries knows no more than that the keys are text.
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
