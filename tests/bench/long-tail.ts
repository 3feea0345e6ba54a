import { byLocale, type Locale } from '../../src/language/locale.ts';
import { stopWords } from '../../src/language/facts.ts';

/** How many forms a language has beside its stop words. */
const forms = 10_000;

const syllables: Readonly<Record<Locale, string>> = {
  en: 'ba ble con der ent fir gra hol ing ket lan mer nor out pre rus sto ter und ver wig yon cha dle fen ham jor mis pul shan',
  es: 'ca ción des es gue ha ja lla men na ño par que rio sa ta ver ción jo li mu pre ro sun te via bra cam der fo',
};

/**
 * Sentences whose words are as common as a natural language's: the word of rank r is drawn in proportion to 1/r (Zipf),
 * the stop words first. Generated texts of a few hundred words make indexes and lists of words look small. Word r of
 * one language stands for word r of the other, so that translations can be told.
 */
export function longTailSentence(locale: Locale, next: () => number): string {
  const words = vocabulary[locale];
  const count = 8 + Math.floor(next() * 12);
  const drawn = Array.from({ length: count }, () => words[rank(next(), words.length)] ?? '');
  const [first = '', ...rest] = drawn;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
}

/** The inverse of the sum of 1/r, which grows as the logarithm does. */
const rank = (drawn: number, count: number): number => Math.floor(Math.exp(drawn * Math.log(count + 1))) - 1;

const vocabulary = byLocale((locale) => [
  ...stopWords[locale].split(' '),
  ...Array.from({ length: forms }, (_, i) => word(locale, i)),
]);

/** The digits of a number, to the base of the syllables. */
function word(locale: Locale, number: number): string {
  const parts = syllables[locale].split(' ');
  let rest = number + parts.length;
  let made = '';
  for (; rest > 0; rest = Math.floor(rest / parts.length)) made += parts[rest % parts.length];
  return made;
}
