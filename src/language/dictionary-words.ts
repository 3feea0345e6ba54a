import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';
import type { Locale } from './locale.ts';

const read = new Map<Locale, ReadonlySet<string>>();

/**
 * Words of a language as a spelling dictionary lists them (Hunspell's, in the package `dictionary-LANGUAGE`), folded;
 * read when first needed. No names, since capitals begin these, and few forms. For Node alone.
 */
export function dictionaryWords(locale: Locale): ReadonlySet<string> {
  const words = read.get(locale) ?? wordsIn(locale);
  read.set(locale, words);
  return words;
}

function wordsIn(locale: Locale): ReadonlySet<string> {
  // `correo/S`, one a line.
  const list = readFileSync(new URL('index.dic', import.meta.resolve(`dictionary-${locale}`)), 'utf8');
  return new Set(Array.from(list.matchAll(/^\p{Ll}{3,}(?=[/\s]|$)/gmu), ([word]) => fold(word)));
}
