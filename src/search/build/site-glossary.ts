import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import { stem, type Synonyms, synonymsOf } from '../../language/glossary.ts';
import { partsOf, wordsBetween } from '../../language/stop-words.ts';

/**
 * The part of a glossary that can find anything in these texts: each term keeps the synonyms that stand in one of them,
 * those of several words close together, as a search looks for them. The rest would cost readers downloads for nothing.
 */
export function siteGlossary(concepts: readonly Concept[], locale: Locale, texts: Iterable<string>): Synonyms {
  const places = wordPositionsIn(texts);
  const seen = new Map<string, boolean>();
  const isOnSite = (term: string): boolean => {
    const known = seen.get(term) ?? stands(partsOf(term, locale), places);
    seen.set(term, known);
    return known;
  };
  const useful = Array.from(
    synonymsOf(concepts, locale),
    ([term, others]) => [term, others.filter((other) => isOnSite(other.term))] as const,
  );
  return new Map(useful.filter(([, others]) => others.length > 0));
}

/** By stem and text, where the word stands. */
type WordPositions = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function wordPositionsIn(texts: Iterable<string>): WordPositions {
  const places = new Map<string, Map<number, number[]>>();
  let number = 0;
  for (const text of texts) {
    for (const [place, word] of foldedWords(text).entries()) {
      const inTexts = places.get(stem(word)) ?? new Map<number, number[]>();
      places.set(stem(word), inTexts.set(number, [...(inTexts.get(number) ?? []), place]));
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
