import { foldedWords } from '../../../../src/language/fold.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import type { Concept } from '../../../../src/schema/glossary.ts';
import { GlossaryTerms } from '../../../../src/search/build/site-glossary.ts';
import { type PageOfWords, totalsOf } from '../../../../src/search/build/site-totals.ts';
import { wordsOfLetters } from '../../../../src/search/build/word-families.ts';

/** As the index takes a text. */
export const folded = (text: string): string => foldedWords(text).join(' ');

/** Pages by number that say this. */
export const pagesSaying = (texts: readonly string[]): PageOfWords[] =>
  texts.map((text, i) => ({
    key: String(i),
    sum: text,
    text: { folded: folded(text), letters: wordsOfLetters(text).join(' ') },
  }));

/** Of a site whose pages say this. */
export const totalsSaying = (texts: readonly string[], locale: Locale, concepts: readonly Concept[] = []) =>
  totalsOf(pagesSaying(texts), { locale, glossary: new GlossaryTerms(concepts, locale) });
