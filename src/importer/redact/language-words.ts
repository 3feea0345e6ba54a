import { dictionaryWords } from '../../language/dictionary-words.ts';
import { fold } from '../../language/fold.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { personWords } from '../../language/ticket-words.ts';

/** How forms of a word end, each with what its entry may have instead. */
const endings = personWords('wordEnds')
  .split('|')
  .map((each) => each.split('>'))
  .map(([ending = '', ...instead]) => ({ ending, instead }));

/** Whether a word stands in a dictionary, in this form or in the one of which it is made: “Rebooted”, «Reiniciado». */
export const isLanguageWord = (word: string): boolean => locales.some((locale) => isWordOf(word, locale));

/** The same of one language. */
export function isWordOf(given: string, locale: Locale): boolean {
  const [word, words] = [fold(given), dictionaryWords(locale)];
  const isListed = (form: string): boolean =>
    words.has(form) || (/^re\p{L}{3}/u.test(form) && words.has(form.slice(2)));
  return (
    isListed(word) ||
    endings.some(
      ({ ending, instead }) =>
        word.length >= ending.length + 3 &&
        word.endsWith(ending) &&
        instead.some((each) => isListed(word.slice(0, -ending.length) + each)),
    )
  );
}
