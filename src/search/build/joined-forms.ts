import type { WordForms } from '../../language/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { joinedWords, tokensOf } from '../engine/word-tokens.ts';

const mostForms = 2;

/** Words that stand side by side on a page, and where for the first time. */
export type Joined = readonly [apart: string, place: number];

/** All that the words of a site are in one. */
export const wordsInOne = (words: Iterable<string>): Set<string> => {
  const inOne = new Set<string>();
  for (const word of words) {
    const { whole, pieces } = tokensOf(word);
    inOne.add(whole);
    for (const each of pieces) inOne.add(each);
  }
  return inOne;
};

/** Two or three words of a page that the site has in one too. `text`: its folded words, with a blank between them. */
export function joinedOn(text: string, inOne: ReadonlySet<string>, locale: Locale): Joined[] {
  const found = new Map<string, number>();
  const words = text.split(' ');
  let place = 0;
  for (const [i, word] of words.entries()) {
    const two = word + (words[i + 1] ?? '');
    const last = Math.min(words.length, i + 3);
    for (let [end, one] = [i + 2, two]; end <= last; one += words[end++] ?? '') {
      if (!inOne.has(one)) continue;
      const parts = words.slice(i, end);
      const apart = parts.join(' ');
      if (!found.has(apart) && isOne(one, parts, locale)) found.set(apart, place);
    }
    place += word.length + 1;
  }
  return [...found];
}

/** Whether a site with these words may have the word apart as well. */
export function mayBeApart(one: string, words: { has(word: string): boolean }, locale: Locale): boolean {
  for (let i = 1; i < one.length; i++) {
    const [begin, rest] = [one.slice(0, i), one.slice(i)];
    if (!words.has(begin)) continue;
    if (words.has(rest) && isOne(one, [begin, rest], locale)) return true;
    for (let j = 1; j < rest.length; j++) {
      const parts = [begin, rest.slice(0, j), rest.slice(j)];
      if (parts.every((part) => words.has(part)) && isOne(one, parts, locale)) return true;
    }
  }
  return false;
}

const isOne = (one: string, parts: readonly string[], locale: Locale): boolean =>
  [...joinedWords(parts, locale).values()].flat().includes(one);

/**
 * Words that a site writes both in one and apart, by how they are in one: “webmail”, where another page says “web
 * mail”; the forms that stand first on the site. One that stands nowhere in one needs no line: the search takes it
 * apart itself. `pages`: of each page in order.
 */
export function joinedForms(pages: Iterable<readonly Joined[]>, inOne: ReadonlySet<string>): WordForms {
  const forms = new Map<string, string[]>();
  for (const joined of pages) {
    const here = joined
      .map(([apart, place]) => ({ apart, place, parts: apart.split(' ') }))
      .sort((a, b) => a.parts.length - b.parts.length || a.place - b.place);
    for (const { apart, parts } of here) {
      const one = parts.join('');
      if (!inOne.has(one)) continue;
      const known = forms.get(one) ?? [];
      if (known.length < mostForms && !known.includes(apart)) forms.set(one, [...known, apart]);
    }
  }
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)));
}
