import { negations, phraseFillers, shortForms, stopWords } from './facts.ts';
import { byLocale, type Locale, locales } from './locale.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const stopWordsOf = byLocale((locale) => setOf(stopWords[locale]));

/** `word` is folded. */
export const isStopWord = (word: string, locale: Locale): boolean => stopWordsOf[locale].has(word);

const shortFormsOf = byLocale(
  (locale): ReadonlyMap<string, string> =>
    new Map(shortForms[locale].split(' ').map((each) => each.split(':') as [string, string])),
);

/** What a shortened word is, folded: “password” of “pswd”. */
export const wholeOf = (word: string, locale: Locale): string | undefined => shortFormsOf[locale].get(word);

/** Whether a word is a small one with two neighbours swapped: “teh”, «qeu». */
export const isSwappedStopWord = (word: string, locale: Locale): boolean =>
  word.length >= 3 &&
  Array.from(word.slice(1), (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)).some((swapped) =>
    isStopWord(swapped, locale),
  );

/**
 * The words by which a term of several words is looked up, together; “log in” is one word beside a stop word, and stays
 * a quoted phrase.
 */
export const partsOf = (term: string, locale: Locale): string[] =>
  term.split(' ').filter((word) => !isStopWord(word, locale));

/** Words that may stand between those of a term on a page, all in all: “close my old account”. */
export const wordsBetween = 3;

/** The language whose small words a question has most of; the first of the list when none has more. */
export function languageOf(words: readonly string[]): Locale {
  const count = (locale: Locale): number => words.filter((word) => isStopWord(word, locale)).length;
  return locales.reduce<Locale>((most, each) => (count(each) > count(most) ? each : most), locales[0]);
}

const fillers = setOf(phraseFillers);
const isNegation = setOf(negations);

/** Stands in a phrase for every word that says not. */
export const negation = 'not';

/** A phrase as it is compared with others: folded words without fillers, and one word for every way to say not. */
export const phraseOf = (words: readonly string[]): string[] =>
  words.map((word) => (isNegation.has(word) ? negation : word)).filter((word) => !fillers.has(word));
