import type { Concept } from '../../schema/glossary.ts';
import type { Locale } from '../../schema/locale.ts';
import { wordsOf } from '../shared/fold.ts';

/** Another way to say a word, folded. */
export interface Synonym {
  readonly term: string;
  /** From the other language: pages may hold it in quotations, product names and error messages. */
  readonly isForeign: boolean;
}

/** content/glossary.yaml, as one language looks things up in it. */
export interface Glossary {
  /** Whether it names the word as it stands. */
  has(word: string): boolean;
  /** Of one folded word. */
  of(word: string): readonly Synonym[];
  /** Of the longest phrase of two words or more that begins at a place; null when none does. */
  phraseAt(words: readonly string[], place: number): { readonly length: number; readonly synonyms: readonly Synonym[] } | null;
}

/** A word without its ending, so that plurals and conjugations find their concept; short words stay whole. */
const stem = (word: string): string => {
  const bare = word.replace(ending, '');
  return bare.length >= 4 ? bare : word;
};
const ending = /(?:[aei]mos|[aei]ndo|iendo|[ai]d[oa]s?|ing|ed|[aeo]s|s|[aei]r|[ae]n|[aeo])$/;

export function glossaryFor(concepts: readonly Concept[], locale: Locale): Glossary {
  const synonyms = new Map<string, Synonym[]>();
  const add = (term: string, others: readonly Synonym[]): void => {
    const known = synonyms.get(term) ?? [];
    const more = others.filter((other) => other.term !== term && !known.some((each) => each.term === other.term));
    synonyms.set(term, [...known, ...more]);
  };
  const folded = (words: readonly string[]): string[] => words.map((word) => wordsOf(word).join(' ')).filter(Boolean);
  for (const concept of concepts) {
    const own = folded(concept[locale]);
    const foreign = folded(concept[locale === 'en' ? 'es' : 'en']).filter((term) => !own.includes(term));
    const ownSynonyms = own.map((term) => ({ term, isForeign: false }));
    for (const term of own) add(term, [...ownSynonyms, ...foreign.map((each) => ({ term: each, isForeign: true }))]);
    for (const term of foreign) add(term, ownSynonyms);
  }
  const byStem = new Map([...synonyms].filter(([term]) => !term.includes(' ')).reverse().map(([term, others]) => [stem(term), others]));
  const longest = Math.max(1, ...Array.from(synonyms.keys(), (term) => term.split(' ').length));
  return {
    has: (word) => synonyms.has(word),
    of: (word) => synonyms.get(word) ?? (word.length >= 5 ? byStem.get(stem(word)) : undefined) ?? [],
    phraseAt(words, place) {
      for (let length = Math.min(longest, words.length - place); length > 1; length--) {
        const found = synonyms.get(words.slice(place, place + length).join(' '));
        if (found) return { length, synonyms: found };
      }
      return null;
    },
  };
}
