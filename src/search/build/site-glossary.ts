import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { stem, type Synonyms, synonymsOf } from '../../language/glossary.ts';
import { partsOf, wordsBetween } from '../../language/stop-words.ts';

/**
 * The part of a glossary that can find anything in these texts, given by their folded words: each term keeps the
 * synonyms that stand in one of them, those of several words close together, as a search looks for them. The rest would
 * cost readers downloads for nothing.
 */
export function siteGlossary(
  concepts: readonly Concept[],
  locale: Locale,
  texts: Iterable<readonly string[]>,
): Synonyms {
  const synonyms = synonymsOf(concepts, locale);
  const named = [...synonyms.values()].flatMap((others) => others.flatMap(({ term }) => partsOf(term, locale)));
  const places = placesOf(new Set(named.map(stem)), texts);
  const seen = new Map<string, boolean>();
  const isOnSite = (term: string): boolean => {
    const known = seen.get(term) ?? stands(partsOf(term, locale), places);
    seen.set(term, known);
    return known;
  };
  const useful = Array.from(
    synonyms,
    ([term, others]) => [term, others.filter((other) => isOnSite(other.term))] as const,
  );
  return new Map(useful.filter(([, others]) => others.length > 0));
}

/** By stem and text, where the word stands. */
type WordPositions = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Of the stems that are named alone: the places of all words are many times as many. */
function placesOf(named: ReadonlySet<string>, texts: Iterable<readonly string[]>): WordPositions {
  const places = new Map([...named].map((each) => [each, new Map<number, number[]>()]));
  const stems = new Map<string, string>();
  let number = 0;
  for (const words of texts) {
    for (const [place, word] of words.entries()) {
      const its = stems.get(word) ?? stem(word);
      stems.set(word, its);
      const inTexts = places.get(its);
      const own = inTexts?.get(number);
      if (own) own.push(place);
      else inTexts?.set(number, [place]);
    }
    number += 1;
  }
  return places;
}

/**
 * A term of stop words alone, or beside one word, is looked up as a quoted phrase, which is not worth looking for here.
 */
function stands(parts: readonly string[], places: WordPositions): boolean {
  const [first, ...rest] = parts.map((word) => places.get(stem(word)));
  if (parts.length === 0) return true;
  if (!first) return false;
  const distance = parts.length + wordsBetween;
  return [...first].some(([text, own]) =>
    own.some((place) => rest.every((other) => other?.get(text)?.some((each) => Math.abs(each - place) < distance))),
  );
}
