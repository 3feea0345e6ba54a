import { dictionaryWords } from '../../language/dictionary-words.ts';
import { editDistance } from '../../language/edit-distance.ts';
import type { Locale } from '../../language/locale.ts';
import { typosAllowed } from '../engine/spelling.ts';

/**
 * Words of a language, and their plurals in -s and -es. Other forms are missing: they cannot be told from typos often
 * enough («coreo» is a form of «corear»).
 */
export const wordsOfLanguage = (locale: Locale): ReadonlySet<string> =>
  new Set([...dictionaryWords(locale)].flatMap((word) => [word, ...['', 'e'].map((vowel) => `${word}${vowel}s`)]));

/**
 * Words of the language that are on no page, and that a correction would take for a word that is: who types one of them
 * most likely means it, and not the site's word. Without plurals of the site's words. Sorted. Of words that are two
 * letters apart some are missed.
 */
export function wordsNear(site: Iterable<string>, language: Iterable<string>): string[] {
  const own = new Set(site);
  const near = new Map<string, string[]>();
  const numbers = new Uint8Array(1 << numberBits);
  for (const word of own) {
    for (const number of numbersOf(word)) numbers[number] = 1;
    for (const part of withoutALetter(word)) {
      const words = near.get(part);
      if (words) words.push(word);
      else near.set(part, [word]);
    }
  }
  const isOwn = (word: string): boolean =>
    own.has(word) || [/s$/, /e?s$/].some((ending) => own.has(word.replace(ending, '')));
  const isNear = (word: string, most = typosAllowed(word)): boolean =>
    most > 0 &&
    numbersOf(word).some((number) => numbers[number] === 1) &&
    withoutALetter(word).some((part) => near.get(part)?.some((each) => editDistance(word, each, most) <= most));
  return Array.from(language)
    .filter((word) => isNear(word) && !isOwn(word))
    .sort();
}

/** Two words that are a letter apart share one of these (Garbe’s symmetric deletion); so do some that are two apart. */
function withoutALetter(word: string): string[] {
  const parts = [word];
  for (let i = 0; i < word.length; i++) parts.push(word.slice(0, i) + word.slice(i + 1));
  return parts;
}

const numberBits = 24;
const base = 0x01000193;

/**
 * A number for each of `withoutALetter`, by its letters alone. Hardly any of a hundred thousand words shares one with a
 * word of the site, and the others need not be taken apart.
 */
function numbersOf(word: string): number[] {
  let whole = 0;
  for (let i = 0; i < word.length; i++) whole = (Math.imul(whole, base) + word.charCodeAt(i)) | 0;
  const numbers = [bitsOf(Math.imul(whole, base))];
  // What the letters from a place on, and those after it, make of the number of the word.
  let [from, power] = [0, 1];
  for (let i = word.length - 1; i >= 0; i--) {
    const after = from;
    from = (after + Math.imul(word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, base);
    numbers.push(bitsOf(whole - from + Math.imul(after, base)));
  }
  return numbers;
}

const bitsOf = (number: number): number => ((number >>> 8) ^ number) & ((1 << numberBits) - 1);
