import { z } from 'zod';

/** The two languages of every site. `locale` is the word in code; `lang` is only the HTML attribute. */
export const locales = ['en', 'es'] as const;

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en');

/** The same thing said in both languages; neither may be left out. */
export const inBothLocales = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, es: value });
