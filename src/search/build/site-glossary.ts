import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { stem, type Synonyms, synonymsOf } from '../../language/glossary.ts';
import { partsOf, wordsBetween } from '../../language/stop-words.ts';

/** A term of a glossary, with the stems of its words. */
interface Term {
  readonly term: string;
  readonly stems: readonly string[];
}

/** What of a glossary stands on the pages of readers of one language. */
export class GlossaryTerms {
  readonly #synonyms: Synonyms;
  /** By the first of their stems; without one, by none. */
  readonly #terms: ReadonlyMap<string, readonly Term[]>;
  readonly #named: ReadonlySet<string>;
  /** Of words of pages; null of those that no term has. */
  readonly #stems = new Map<string, string | null>();

  constructor(concepts: readonly Concept[], locale: Locale) {
    this.#synonyms = synonymsOf(concepts, locale);
    const terms = new Set([...this.#synonyms.values()].flatMap((others) => others.map(({ term }) => term)));
    const withStems = Array.from(terms, (term) => ({ term, stems: partsOf(term, locale).map(stem) }));
    this.#terms = Map.groupBy(withStems, ({ stems }) => stems[0] ?? '');
    this.#named = new Set(withStems.flatMap(({ stems }) => stems));
  }

  /** Terms that stand on a page: those of several words close together, as a search looks for them. */
  on(text: string): string[] {
    const places = this.#placesIn(text);
    return [...places.keys()].flatMap((first) =>
      (this.#terms.get(first) ?? []).filter(({ stems }) => stands(stems, places)).map(({ term }) => term),
    );
  }

  /** By stem. */
  #placesIn(text: string): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (const [place, word] of text.split(' ').entries()) {
      const its = this.#stemOf(word);
      if (its === null) continue;
      const own = places.get(its);
      if (own) own.push(place);
      else places.set(its, [place]);
    }
    return places;
  }

  #stemOf(word: string): string | null {
    let its = this.#stems.get(word);
    if (its !== undefined) return its;
    its = stem(word);
    its = this.#named.has(its) ? its : null;
    this.#stems.set(word, its);
    return its;
  }

  /**
   * The part of the glossary that can find anything on a site: each term keeps the synonyms that stand on one of its
   * pages. The rest would cost readers downloads for nothing.
   */
  useful(standing: { has(term: string): boolean }): Synonyms {
    const always = new Set(this.#terms.get('')?.map(({ term }) => term));
    const useful = Array.from(
      this.#synonyms,
      ([term, others]) => [term, others.filter((other) => standing.has(other.term) || always.has(other.term))] as const,
    );
    return new Map(useful.filter(([, others]) => others.length > 0));
  }
}

/**
 * A term of stop words alone, or beside one word, is looked up as a quoted phrase, which is not worth looking for here.
 */
function stands(stems: readonly string[], places: ReadonlyMap<string, readonly number[]>): boolean {
  if (!stems.every((each) => places.has(each))) return false;
  if (stems.length < 2) return true;
  const distance = stems.length + wordsBetween;
  const [first, ...rest] = stems.map((each) => places.get(each) ?? []);
  return (
    first?.some((place) => rest.every((other) => other.some((each) => Math.abs(each - place) < distance))) ?? false
  );
}
