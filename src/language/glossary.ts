import { endings } from './facts.ts';
import { type Locale, otherLocales } from './locale.ts';
import { foldedWords } from './fold.ts';
import { negation, phraseOf } from './stop-words.ts';

/** Another way to say a word or phrase, folded. */
export interface Synonym {
  readonly term: string;
  /** From another language: pages may hold it in quotations, product names and error messages. */
  readonly isForeign: boolean;
}

/** By folded term, other words for it. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** By folded word, what else it is on the site: other spellings, and forms that a search would not find by it. */
export type WordForms = ReadonlyMap<string, readonly string[]>;

/** content/glossary.yaml, as one language looks things up in it. */
export interface Glossary {
  /** Whether it names the word as it stands. */
  has(word: string): boolean;
  /** Of one folded word. */
  of(word: string): readonly Synonym[];
  /** The same word as it stands on pages; none where a search finds it by itself. */
  formsOf(word: string): readonly string[];
  /**
   * The phrases that these words of `phraseOf` hold, in any order and with a little between, also inside a longer one:
   * “log in” of “cannot log in” is asked about too.
   */
  phrasesIn(words: readonly string[]): readonly Phrase[];
}

export interface Phrase {
  /** Its words, as they were given. */
  readonly words: readonly string[];
  readonly synonyms: readonly Synonym[];
}

/** Words that may stand between those of a phrase: “send my mail on to another address”. */
const mostBetween = 2;

/**
 * A word without its ending, so that plurals and conjugations of any language find their concept; short words stay
 * whole.
 */
export function stem(word: string): string {
  const one = word.replace(plural, '');
  const bare = one.replace(ending, '');
  return bare.length >= 4 ? bare : one.length >= 4 ? one : word;
}
const plural = /(?<=..[^s])s$/;
const ending = new RegExp(`(?:${endings})$`);

/** Turns concepts into synonyms as readers of one language need them: own words first, in the order of the file. */
export function synonymsOf(concepts: readonly Readonly<Record<Locale, readonly string[]>>[], locale: Locale): Synonyms {
  const synonyms = new Map<string, Synonym[]>();
  const add = (term: string, others: readonly Synonym[]): void => {
    const known = synonyms.get(term) ?? [];
    synonyms.set(term, [
      ...known,
      ...others.filter((other) => other.term !== term && !known.some((each) => each.term === other.term)),
    ]);
  };
  const folded = (terms: readonly string[]): string[] => [
    ...new Set(terms.map((term) => foldedWords(term).join(' ')).filter(Boolean)),
  ];
  for (const concept of concepts) {
    const own = folded(concept[locale]);
    const foreign = folded(otherLocales(locale).flatMap((other) => concept[other])).filter(
      (term) => !own.includes(term),
    );
    const ownSynonyms = own.map((term) => ({ term, isForeign: false }));
    for (const term of own) add(term, [...ownSynonyms, ...foreign.map((each) => ({ term: each, isForeign: true }))]);
    for (const term of foreign) add(term, ownSynonyms);
  }
  return synonyms;
}

export function glossaryFrom(synonyms: Synonyms, forms: WordForms = new Map()): Glossary {
  const byStem = new Map<string, readonly Synonym[]>();
  const phrases = new Map<string, readonly Synonym[]>();
  for (const [term, others] of synonyms) {
    const words = phraseOf(term.split(' '));
    const key = stemsOf(term.includes(' ') ? words : [term]);
    // A phrase that is one word without its fillers would take every use of that word for the phrase.
    if (term.includes(' ') && words.length < 2) continue;
    const map = term.includes(' ') ? phrases : byStem;
    const known = map.get(key) ?? [];
    // “cannot log in” and “can’t log in” are one phrase, with the same other words.
    map.set(key, [...known, ...others.filter((other) => !known.some((each) => each.term === other.term))]);
  }
  return {
    has: (word) => synonyms.has(word),
    of: (word) => synonyms.get(word) ?? (word.length >= 5 ? byStem.get(stem(word)) : undefined) ?? [],
    formsOf: (word) => forms.get(word) ?? [],
    phrasesIn(words) {
      const stems = words.map(stem);
      return Array.from(phrases, ([key, synonyms]) => ({
        words: phrasePositions(key.split(' '), stems).map((place) => words[place] ?? ''),
        synonyms,
      })).filter(({ words: its }) => its.length > 0);
    },
  };
}

/**
 * Where the words of a phrase stand, each at another place and all near each other; none when they do not. What is
 * negated is negated in both: «no puedo entrar» is not «no entran».
 */
function phrasePositions(phrase: readonly string[], stems: readonly string[]): number[] {
  const places: number[] = [];
  for (const word of phrase) {
    const place = stems.findIndex((each, i) => each === word && !places.includes(i));
    if (place === -1) return [];
    places.push(place);
  }
  const negates = (i: number): boolean => phrase[i] === negation && i + 1 < phrase.length;
  if (places.some((place, i) => negates(i) && places[i + 1] !== place + 1)) return [];
  return Math.max(...places) - Math.min(...places) < phrase.length + mostBetween ? places : [];
}

const stemsOf = (words: readonly string[]): string => words.map(stem).join(' ');
