import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { stem, type Synonyms, synonymsOf } from '../../language/glossary.ts';
import { partsOf, wordsBetween } from '../../language/stop-words.ts';
import type { SiteWords } from './site-words.ts';

/**
 * The part of a glossary that can find anything on this site: each term keeps the synonyms that stand on one of its
 * pages, those of several words close together, as a search looks for them. The rest would cost readers downloads for
 * nothing.
 */
export function siteGlossary(concepts: readonly Concept[], locale: Locale, site: SiteWords): Synonyms {
  const synonyms = synonymsOf(concepts, locale);
  const terms = new Set([...synonyms.values()].flatMap((others) => others.map(({ term }) => term)));
  const stems = new Map([...terms].map((term) => [term, partsOf(term, locale).map(stem)]));
  const places = new StemPlaces(site, new Set([...stems.values()].flat()));
  const standing = new Set([...terms].filter((term) => stands(stems.get(term) ?? [], places)));
  const useful = Array.from(
    synonyms,
    ([term, others]) => [term, others.filter((other) => standing.has(other.term))] as const,
  );
  return new Map(useful.filter(([, others]) => others.length > 0));
}

/** Where words with these stems stand. A page is looked at when a term of several words may stand on it. */
class StemPlaces {
  readonly #site: SiteWords;
  readonly #words = new Map<string, string[]>();
  readonly #stems = new Map<string, string>();
  readonly #pages = new Map<number, ReadonlyMap<string, readonly number[]>>();

  constructor(site: SiteWords, named: ReadonlySet<string>) {
    this.#site = site;
    for (const word of site.words()) {
      const its = stem(word);
      if (!named.has(its)) continue;
      this.#stems.set(word, its);
      const words = this.#words.get(its);
      if (words) words.push(word);
      else this.#words.set(its, [word]);
    }
  }

  has(its: string): boolean {
    return this.#words.has(its);
  }

  /** Numbers of the pages that have all of these, in any of their forms. */
  pagesWith([first = '', ...rest]: readonly string[]): number[] {
    const pages = (its: string): Set<number> =>
      new Set((this.#words.get(its) ?? []).flatMap((word) => [...this.#site.pagesWith([word])]));
    const others = rest.map(pages);
    return [...pages(first)].filter((page) => others.every((each) => each.has(page)));
  }

  /** By stem. */
  on(page: number): ReadonlyMap<string, readonly number[]> {
    const known = this.#pages.get(page);
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [place, word] of this.#site.textOf(page).split(' ').entries()) {
      const its = this.#stems.get(word);
      if (its === undefined) continue;
      const own = places.get(its);
      if (own) own.push(place);
      else places.set(its, [place]);
    }
    this.#pages.set(page, places);
    return places;
  }
}

/**
 * A term of stop words alone, or beside one word, is looked up as a quoted phrase, which is not worth looking for here.
 */
function stands(stems: readonly string[], places: StemPlaces): boolean {
  if (!stems.every((each) => places.has(each))) return false;
  if (stems.length < 2) return true;
  const distance = stems.length + wordsBetween;
  return places.pagesWith(stems).some((page) => {
    const [first, ...rest] = stems.map((each) => places.on(page).get(each) ?? []);
    return first?.some((place) => rest.every((other) => other.some((each) => Math.abs(each - place) < distance)));
  });
}
