import type { WordForms } from '../../language/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { joinedWords, tokensOf } from '../engine/word-tokens.ts';
import type { SiteWords } from './site-words.ts';

const mostForms = 2;

/**
 * Words that a site writes both in one and apart, by how they are in one: “webmail”, where another page says “web
 * mail”; the forms that stand first on the site. One that stands nowhere in one needs no line: the search takes it
 * apart itself.
 */
export function joinedForms(site: SiteWords, locale: Locale): WordForms {
  const inOne = new Set<string>();
  for (const word of site.words()) {
    const { whole, pieces } = tokensOf(word);
    for (const each of [whole, ...pieces]) inOne.add(each);
  }
  const forms: [one: string, apart: string[]][] = [];
  for (const one of [...inOne].sort()) {
    const found = partsOf(one, site)
      .filter((parts) => [...joinedWords(parts, locale).values()].flat().includes(one))
      .flatMap((parts) => firstPlaceOf(parts, site) ?? [])
      .sort((a, b) => a.page - b.page || a.length - b.length || a.place - b.place);
    if (found.length > 0) forms.push([one, found.slice(0, mostForms).map(({ apart }) => apart)]);
  }
  return new Map(forms);
}

/** Each way to divide it into two or three words of the site. */
function partsOf(one: string, site: SiteWords): string[][] {
  const found: string[][] = [];
  for (let i = 1; i < one.length; i++) {
    const [begin, rest] = [one.slice(0, i), one.slice(i)];
    if (!site.has(begin)) continue;
    if (site.has(rest)) found.push([begin, rest]);
    for (let j = 1; j < rest.length; j++) {
      const parts = [begin, rest.slice(0, j), rest.slice(j)];
      if (parts.every((part) => site.has(part))) found.push(parts);
    }
  }
  return found;
}

interface Place {
  readonly apart: string;
  readonly length: number;
  readonly page: number;
  readonly place: number;
}

/** Where these words stand side by side for the first time. */
function firstPlaceOf(parts: readonly string[], site: SiteWords): Place | null {
  const apart = parts.join(' ');
  for (const page of site.pagesWith(parts)) {
    const place = placeOf(apart, site.textOf(page));
    if (place !== -1) return { apart, length: parts.length, page, place };
  }
  return null;
}

/** Where whole words begin in a text; -1 where they do not stand. */
function placeOf(words: string, text: string): number {
  let place = text.indexOf(words);
  while (place !== -1) {
    const end = place + words.length;
    if ((place === 0 || text[place - 1] === ' ') && (end === text.length || text[end] === ' ')) return place;
    place = text.indexOf(words, place + 1);
  }
  return -1;
}
