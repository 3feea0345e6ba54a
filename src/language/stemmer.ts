import { englishStem } from './en/stemmer.ts';
import { spanishStem } from './es/stemmer.ts';
import type { Locale } from './locale.ts';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = { en: englishStem, es: spanishStem };

/** What Pagefind writes a folded word under. */
export const indexStem = (word: string, locale: Locale): string => stemmers[locale](word);
